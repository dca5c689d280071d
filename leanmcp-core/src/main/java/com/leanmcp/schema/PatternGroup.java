package com.leanmcp.schema;

/** What is known of one group of a pattern while it is read: whether it can match without a character. */
final class PatternGroup {
  private final boolean lookaround;
  private boolean anyAlternative;
  private boolean sequence = true;
  private boolean last = true;

  PatternGroup(boolean lookaround) {
    this.lookaround = lookaround;
  }

  boolean isLookaround() {
    return lookaround;
  }

  /** Appends something that may match nothing, or has to match a character. */
  void add(boolean nothing) {
    sequence &= last;
    last = nothing;
  }

  boolean lastMayMatchNothing() {
    return last;
  }

  /** What was added last is repeated, and may match nothing now, or not. */
  void repeatLast(boolean nothing) {
    last = nothing;
  }

  /** Begins another alternative. */
  void alternative() {
    anyAlternative |= sequence && last;
    sequence = true;
    last = true;
  }

  boolean mayMatchNothing() {
    return anyAlternative || (sequence && last);
  }
}
