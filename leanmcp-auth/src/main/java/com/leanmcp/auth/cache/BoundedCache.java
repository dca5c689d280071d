package com.leanmcp.auth.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Remembers the latest values, each for as long as it is told; the oldest goes when there are too many. Thread-safe. */
public final class BoundedCache<K, V> {
  private final int capacity;
  private final Clock clock;
  private final Map<K, Entry<V>> entries = new LinkedHashMap<>();

  /** At most {@code capacity} values. */
  public BoundedCache(int capacity, Clock clock) {
    this.capacity = capacity;
    this.clock = clock;
  }

  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> clock.instant().isBefore(entry.until))
        .map(Entry::value);
  }

  public synchronized void put(K key, V value, Duration lifetime) {
    entries.remove(key);
    entries.put(key, new Entry<>(value, clock.instant().plus(lifetime)));
    if (entries.size() > capacity) {
      Iterator<K> oldest = entries.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  /** Forgets the values of which this is true. */
  public synchronized void removeIf(Predicate<V> forgotten) {
    entries.values().removeIf(entry -> forgotten.test(entry.value));
  }

  synchronized int size() {
    return entries.size();
  }

  private record Entry<V>(V value, Instant until) {}
}
