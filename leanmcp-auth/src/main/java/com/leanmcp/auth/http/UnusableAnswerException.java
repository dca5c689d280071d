package com.leanmcp.auth.http;

/** Fails the future of a fetch whose answer came but holds nothing usable; its message is a clause for the log. */
public final class UnusableAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnusableAnswerException(String message) {
    super(message, null, false, false);
  }
}
