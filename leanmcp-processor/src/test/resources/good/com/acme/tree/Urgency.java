package com.acme.tree;

import com.leanmcp.annotation.SchemaConstraint;

/** How soon something is needed. */
enum Urgency {
  /** Within the hour. */
  URGENT,
  @SchemaConstraint(description = "by tomorrow")
  NORMAL,
  NEVER
}
