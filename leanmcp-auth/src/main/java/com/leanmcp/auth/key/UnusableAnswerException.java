package com.leanmcp.auth.key;

/** Fails the future of a fetch whose answer came but holds no usable keys; its message is a clause for the log. */
final class UnusableAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableAnswerException(String message) {
    super(message, null, false, false);
  }
}
