package com.leanmcp.test;

/**
 * A token to show, and words for it.
 *
 * @param what says what it is in a failure; the token itself is never shown
 */
record Sample(String what, String token) {
  @Override
  public String toString() {
    return what;
  }
}
