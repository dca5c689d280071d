package com.acme;

import com.leanmcp.annotation.SchemaConstraint;

record Address(@SchemaConstraint(minLength = 2, maxLength = 40) String street, Plan plan) {
  Address {
    if (street.equals("nowhere")) {
      throw new IllegalArgumentException("there is no street called nowhere");
    }
  }
}
