package com.leanmcp.auth.key;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Allows {@value #FETCHES} fetches in any window of {@link #WINDOW}, so that tokens with invented key ids cannot make this
 * server flood the provider. Not thread-safe.
 */
final class FetchBudget {
  static final int FETCHES = 2;
  static final Duration WINDOW = Duration.ofSeconds(30);

  private final Deque<Instant> spent = new ArrayDeque<>();

  /** Whether one more fetch may start now; if so, it counts. */
  boolean take(Instant now) {
    if (spent.size() == FETCHES && !isPast(spent.getFirst(), now)) {
      return false;
    }
    if (spent.size() == FETCHES) {
      spent.removeFirst();
    }
    spent.addLast(now);
    return true;
  }

  /** How long it takes until {@link #take} says yes; at least a second. */
  Duration wait(Instant now) {
    Duration least = Duration.ofSeconds(1);
    if (spent.size() < FETCHES || isPast(spent.getFirst(), now)) {
      return least;
    }
    Duration wait = Duration.between(now, spent.getFirst().plus(WINDOW));
    return wait.compareTo(least) > 0 ? wait : least;
  }

  private static boolean isPast(Instant fetch, Instant now) {
    // A clock that was set back must not stop fetches for as long.
    return now.isBefore(fetch) || !now.isBefore(fetch.plus(WINDOW));
  }
}
