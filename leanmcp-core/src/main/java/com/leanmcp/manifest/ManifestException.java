package com.leanmcp.manifest;

/** A text that is no manifest; the message says what is wrong where, such as {@code tools[2] has no name}. */
public final class ManifestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ManifestException(String message) {
    super(message);
  }
}
