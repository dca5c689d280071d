package com.leanmcp.access;

import java.time.Duration;
import java.util.Optional;

/** Whether a caller may do what it asks for. */
public sealed interface AccessDecision {
  /** It may, as this user if it had to be somebody. */
  record Granted(Optional<AuthUser> user) implements AccessDecision {}

  /** It may not. */
  record Denied(Challenge challenge) implements AccessDecision {}

  /** Nobody can tell at present. */
  record Unavailable(Duration retryAfter) implements AccessDecision {}
}
