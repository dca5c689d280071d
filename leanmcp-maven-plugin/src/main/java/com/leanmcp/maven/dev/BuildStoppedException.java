package com.leanmcp.maven.dev;

/** Maven cannot build the project as it stands; the message is Maven's own. */
public final class BuildStoppedException extends Exception {
  private static final long serialVersionUID = 1;

  BuildStoppedException(String message) {
    super(message);
  }

  BuildStoppedException(String message, Throwable cause) {
    super(message, cause);
  }
}
