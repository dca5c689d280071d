package com.leanmcp.access;

/**
 * Why a caller is not let in, and how it can mend that.
 *
 * @param header the value of {@code WWW-Authenticate} (RFC 6750 section 3, RFC 9728 section 5.1)
 * @param message the same in one sentence, safe to show
 */
public record Challenge(Kind kind, String header, String message) {
  /** What kind of refusal it is. */
  public enum Kind {
    /** No token, or none that is good: sign in. */
    UNAUTHENTICATED,
    /** The token is good but was not granted enough. */
    INSUFFICIENT_SCOPE,
    /** The credentials are not well formed. */
    INVALID_REQUEST
  }
}
