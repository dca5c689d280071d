package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;

/** A record nobody outside of its package sees. */
@McpType
record Packaged(@SchemaConstraint(maxLength = 2) String text, Mood mood) {
  enum Mood {
    GOOD,
    BAD
  }
}
