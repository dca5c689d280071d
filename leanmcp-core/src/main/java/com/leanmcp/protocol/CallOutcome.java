package com.leanmcp.protocol;

/** How an author's method ended. */
sealed interface CallOutcome<T> {
  /** It returned this, and has asked and remembered that. */
  record Returned<T>(T value, Journal journal) implements CallOutcome<T> {}

  /** It threw this, which is in the log already if it is anything for it. */
  record Failed<T>(Throwable problem) implements CallOutcome<T> {}
}
