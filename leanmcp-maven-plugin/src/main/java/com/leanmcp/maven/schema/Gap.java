package com.leanmcp.maven.schema;

/** What the second of two schemas refuses at one place, though the first accepts it. */
record Gap(Place place, Shift shift) {
  /** Whether values are refused for it, or may be. */
  boolean refuses() {
    return !(shift instanceof Shift.Lost lost && lost.refusal() == Shift.Refusal.LET_THROUGH);
  }
}
