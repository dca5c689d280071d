package com.leanmcp.protocol;

import java.util.Optional;

/** Which of the two kinds of client sent a message (2026-07-28, Versioning, Backward Compatibility). */
enum Era {
  /** Every request stands alone. */
  MODERN,
  /** The client opened, or has to open, with {@code initialize}. */
  LEGACY;

  static Era of(String method, McpParams params, Hints hints) {
    if (params.meta().claimsModern()) {
      return MODERN;
    }
    if (method.equals(Initialize.NAME)) {
      return LEGACY;
    }
    return of(hints);
  }

  /** What the headers alone say. */
  static Era of(Hints hints) {
    Optional<String> version = hints.version().value();
    if (version.isPresent()) {
      return ProtocolRevision.claimsModern(version.get()) ? MODERN : LEGACY;
    }
    boolean onlyMethod =
        hints.session().value().isEmpty() && hints.method().value().isPresent();
    return onlyMethod ? MODERN : LEGACY;
  }
}
