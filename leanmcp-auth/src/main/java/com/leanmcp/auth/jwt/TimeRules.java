package com.leanmcp.auth.jwt;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.json.JsonValue.JsonNumber;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Judges when a token counts (RFC 7519 sections 4.1.4 to 4.1.6): {@code exp} and {@code iat} must be there, {@code nbf}
 * may; each is a number of seconds from 1970 up to the year 9999, compared with a tolerance for clocks that differ.
 *
 * @param skew how far the issuer's clock may be off
 */
public record TimeRules(Clock clock, Duration skew) {
  private static final BigDecimal LATEST = BigDecimal.valueOf(253_402_300_799L);
  private static final int NANOSECOND_DIGITS = 9;

  /** Why a token with these claims is refused, if it is. */
  public Optional<Reason> judge(Claims claims) {
    Optional<BigDecimal> expires = seconds(claims, "exp");
    Optional<BigDecimal> issued = seconds(claims, "iat");
    Optional<BigDecimal> begins = seconds(claims, "nbf");
    if (expires.isEmpty() || issued.isEmpty() || claims.has("nbf") && begins.isEmpty()) {
      return Optional.of(Reason.MALFORMED);
    }
    BigDecimal earliest = epoch(clock.instant().minus(skew));
    if (expires.get().compareTo(earliest) <= 0) {
      return Optional.of(Reason.EXPIRED);
    }
    BigDecimal latest = epoch(clock.instant().plus(skew));
    boolean early =
        issued.get().compareTo(latest) > 0 || begins.orElse(BigDecimal.ZERO).compareTo(latest) > 0;
    return early ? Optional.of(Reason.NOT_YET_VALID) : Optional.empty();
  }

  private static Optional<BigDecimal> seconds(Claims claims, String name) {
    return claims
        .members()
        .get(name)
        .filter(JsonNumber.class::isInstance)
        .map(number -> ((JsonNumber) number).value())
        .filter(value -> value.signum() >= 0 && value.compareTo(LATEST) <= 0);
  }

  private static BigDecimal epoch(Instant instant) {
    return BigDecimal.valueOf(instant.getEpochSecond())
        .add(BigDecimal.valueOf(instant.getNano(), NANOSECOND_DIGITS));
  }
}
