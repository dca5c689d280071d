package com.leanmcp.auth.clerk;

import com.leanmcp.auth.cache.BoundedCache;
import com.leanmcp.auth.cache.TokenDigest;
import com.leanmcp.auth.clerk.OpaqueVerdict.Bad;
import com.leanmcp.auth.clerk.OpaqueVerdict.Good;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Remembers verdicts: good ones for {@link #LIFETIME}, bad ones for {@link #LIFETIME_OF_BAD} and apart from the good, so
 * that whoever invents tokens displaces none that is in use. A token that was revoked stays good that long. Thread-safe.
 */
final class VerdictCache {
  static final int GOOD = 10_000;
  static final int BAD = 1_000;
  static final Duration LIFETIME = Duration.ofSeconds(10);
  static final Duration LIFETIME_OF_BAD = Duration.ofSeconds(5);

  private final BoundedCache<TokenDigest, OpaqueVerdict> good;
  private final BoundedCache<TokenDigest, OpaqueVerdict> bad;

  VerdictCache(Clock clock) {
    this.good = new BoundedCache<>(GOOD, clock);
    this.bad = new BoundedCache<>(BAD, clock);
  }

  Optional<OpaqueVerdict> find(TokenDigest token) {
    return good.find(token).or(() -> bad.find(token));
  }

  void put(TokenDigest token, OpaqueVerdict verdict) {
    if (verdict instanceof Good) {
      good.put(token, verdict, LIFETIME);
    } else if (verdict instanceof Bad) {
      bad.put(token, verdict, LIFETIME_OF_BAD);
    }
  }
}
