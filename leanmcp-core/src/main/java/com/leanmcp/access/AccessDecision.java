package com.leanmcp.access;

import java.time.Duration;
import java.util.Optional;

/** Whether a caller may do what it asks for. */
public sealed interface AccessDecision {
  /**
   * It may.
   *
   * @param user the caller, if it had to be somebody
   * @param provider the name of the authenticator that knows the caller
   */
  record Granted(Optional<AuthUser> user, Optional<String> provider) implements AccessDecision {
    /** To whoever it is. */
    public static final Granted ANYBODY = new Granted(Optional.empty(), Optional.empty());
  }

  /** It may not. */
  record Denied(Challenge challenge) implements AccessDecision {}

  /** Nobody can tell at present. */
  record Unavailable(Duration retryAfter) implements AccessDecision {}
}
