package com.leanmcp.maven.surface;

/** A manifest or a lock file that cannot be used; the message says why, in a sentence for the user. */
public final class SurfaceException extends Exception {
  private static final long serialVersionUID = 1L;

  SurfaceException(String message) {
    super(message);
  }
}
