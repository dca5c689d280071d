package com.leanmcp.auth.clerk;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.jwt.Claims;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the Backend API says of a token. Whom the token is meant for is not judged here. */
sealed interface OpaqueVerdict {
  /**
   * It is good.
   *
   * @param claims all that was said
   * @param expires when it ends; empty if it does not
   */
  record Good(Claims claims, Optional<Instant> expires) implements OpaqueVerdict {}

  /** It is not. */
  record Bad(Reason reason) implements OpaqueVerdict {}

  /** Nobody can tell at present. */
  record Unknown(Duration retryAfter) implements OpaqueVerdict {}
}
