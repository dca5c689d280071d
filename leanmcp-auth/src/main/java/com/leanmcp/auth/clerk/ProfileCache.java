package com.leanmcp.auth.clerk;

import com.leanmcp.auth.profile.UserProfile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers up to {@value #ENTRIES} profiles for {@link #LIFETIME}, the latest ones; that there was none to be had it
 * remembers for {@link #LIFETIME_OF_FAILURE}. Thread-safe.
 */
final class ProfileCache {
  static final int ENTRIES = 1_000;
  static final Duration LIFETIME = Duration.ofSeconds(60);
  static final Duration LIFETIME_OF_FAILURE = Duration.ofSeconds(10);

  private final Clock clock;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  ProfileCache(Clock clock) {
    this.clock = clock;
  }

  /** What is remembered of this user: outer empty if nothing is. */
  synchronized Optional<Optional<UserProfile>> find(String userId) {
    return Optional.ofNullable(entries.get(userId))
        .filter(entry -> clock.instant().isBefore(entry.until))
        .map(Entry::profile);
  }

  synchronized void put(String userId, Optional<UserProfile> profile) {
    Duration lifetime = profile.isPresent() ? LIFETIME : LIFETIME_OF_FAILURE;
    entries.remove(userId);
    entries.put(userId, new Entry(profile, clock.instant().plus(lifetime)));
    if (entries.size() > ENTRIES) {
      Iterator<String> oldest = entries.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  private record Entry(Optional<UserProfile> profile, Instant until) {}
}
