package com.leanmcp.protocol;

/** What became of reading a client's answer to a question. */
sealed interface Reading<T> {
  /** It answers the question. */
  record Understood<T>(T value) implements Reading<T> {}

  /** It does not, and whoever answers is told why. */
  record Wrong<T>(String why) implements Reading<T> {}
}
