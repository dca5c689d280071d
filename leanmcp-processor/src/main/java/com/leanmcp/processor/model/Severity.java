package com.leanmcp.processor.model;

/** What a problem does to the build. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
