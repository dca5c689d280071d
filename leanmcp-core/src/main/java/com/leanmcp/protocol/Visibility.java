package com.leanmcp.protocol;

/** What a caller sees in lists. */
public enum Visibility {
  /** Everything, so that somebody who may not call yet learns that signing in is worth it. */
  EVERYTHING,
  /** What the caller may call. */
  ACCESSIBLE
}
