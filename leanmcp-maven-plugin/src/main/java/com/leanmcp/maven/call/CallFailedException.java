package com.leanmcp.maven.call;

/** The call gave no result that is right; the message says why, in a sentence for the user without secrets. */
public final class CallFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  CallFailedException(String message) {
    super(message);
  }
}
