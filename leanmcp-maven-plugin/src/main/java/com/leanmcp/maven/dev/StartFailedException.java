package com.leanmcp.maven.dev;

/** The first version built but there is nothing to run: the message says why and how to mend it. */
public final class StartFailedException extends Exception {
  private static final long serialVersionUID = 1;

  StartFailedException(String message) {
    super(message);
  }
}
