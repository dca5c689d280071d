package com.leanmcp.access;

import java.time.Duration;
import java.util.Optional;

/**
 * The bounds on tool calls, of each caller and of each address.
 *
 * @param caller holds authenticated callers, by issuer and subject
 * @param address holds everybody, by the address the call came from
 */
public record RateLimits(Optional<RateLimiter> caller, Optional<RateLimiter> address) {
  /** No bounds. */
  public static final RateLimits NONE = new RateLimits(Optional.empty(), Optional.empty());

  /** Takes one call; if there were too many, says how long to wait before the next. */
  public Optional<Duration> take(String from, Optional<AuthUser> user) {
    Optional<Duration> wait = address.flatMap(limiter -> limiter.take(from));
    return wait.isPresent()
        ? wait
        : user.flatMap(
            known -> caller.flatMap(limiter -> limiter.take(known.issuer() + '\n' + known.sub())));
  }
}
