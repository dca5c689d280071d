package com.leanmcp.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Holds each of many to a {@link RateLimit}, by the generic cell rate algorithm: for each it keeps one point in time. Of at
 * most {@value #MOST_KEYS} at once; those beyond share one allowance. Thread-safe.
 */
public final class RateLimiter {
  static final int MOST_KEYS = 100_000;

  private static final long SECOND = 1_000_000_000L;
  private static final String OTHERS = "";

  private final long interval;
  private final long tolerance;
  private final LongSupplier clock;
  private final Map<String, AtomicLong> dues = new ConcurrentHashMap<>();

  /** A limiter whose clock counts nanoseconds, from any point on. */
  public RateLimiter(RateLimit limit, LongSupplier clock) {
    this.interval = SECOND / limit.perSecond();
    this.tolerance = interval * (limit.burst() - 1);
    this.clock = clock;
  }

  /** Takes one call of {@code key}; if there were too many, says how long to wait before the next. */
  public Optional<Duration> take(String key) {
    long now = clock.getAsLong();
    AtomicLong due = due(key, now);
    while (true) {
      long before = due.get();
      long from = before - now > 0 ? before : now;
      long ahead = from - now;
      if (ahead > tolerance) {
        return Optional.of(Duration.ofNanos(ahead - tolerance));
      }
      if (due.compareAndSet(before, from + interval)) {
        return Optional.empty();
      }
    }
  }

  private AtomicLong due(String key, long now) {
    AtomicLong known = dues.get(key);
    if (known != null) {
      return known;
    }
    if (dues.size() >= MOST_KEYS) {
      dues.values().removeIf(due -> due.get() - now <= 0);
    }
    String name = dues.size() >= MOST_KEYS ? OTHERS : key;
    return dues.computeIfAbsent(name, each -> new AtomicLong(now));
  }
}
