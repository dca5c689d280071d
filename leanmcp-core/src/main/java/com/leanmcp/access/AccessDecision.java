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

  /**
   * It may not.
   *
   * @param reason why its token was refused, if it was; not for callers
   */
  record Denied(Challenge challenge, Optional<Authentication.Reason> reason)
      implements AccessDecision {
    /** It may not, and that is not its token's fault. */
    public Denied(Challenge challenge) {
      this(challenge, Optional.empty());
    }
  }

  /** Nobody can tell at present. */
  record Unavailable(Duration retryAfter) implements AccessDecision {}
}
