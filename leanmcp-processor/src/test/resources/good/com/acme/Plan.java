package com.acme;

enum Plan {
  FREE,
  TEAM,
  ENTERPRISE
}
