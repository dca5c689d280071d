package com.leanmcp.access;

import java.time.Duration;

/** What an {@link Authenticator} answers. */
public sealed interface Authentication {
  /** The token is good and stands for this user. */
  record Allowed(AuthUser user) implements Authentication {}

  /** The token is not good; the caller is told no more than that. */
  record Refused(Reason reason) implements Authentication {}

  /** Nobody can tell at present, for want of keys or of the service that knows; answered with 503, not 401. */
  record Unavailable(Duration retryAfter) implements Authentication {}

  /** Why a token is refused: for logs and metrics, never for callers. */
  enum Reason {
    MALFORMED,
    ALGORITHM,
    TYPE,
    UNKNOWN_KEY,
    SIGNATURE,
    ISSUER,
    SUBJECT,
    EXPIRED,
    NOT_YET_VALID,
    AUDIENCE,
    AUTHORIZED_PARTY,
    PENDING,
    REVOKED
  }
}
