package com.leanmcp.auth.key;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Allows {@value #FETCHES} fetches in any window of {@link #WINDOW}, and only one of them for a key that is not known, so
 * that tokens with invented key ids can neither make this server flood the provider nor keep it from renewing its keys. Not
 * thread-safe.
 */
final class FetchBudget {
  static final int FETCHES = 2;
  static final Duration WINDOW = Duration.ofSeconds(30);

  /** What a fetch is for. */
  enum Purpose {
    /** The keys are missing or old, or soon will be. */
    RENEWAL,
    /** A token names a key that is not there: a new one, or an invented one. */
    UNKNOWN_KEY
  }

  private record Fetch(Instant at, Purpose purpose) {
    boolean isPast(Instant now) {
      // A clock that was set back must not stop fetches for as long.
      return now.isBefore(at) || !now.isBefore(at.plus(WINDOW));
    }
  }

  private final Deque<Fetch> spent = new ArrayDeque<>();

  /** Whether one more fetch may start now; if so, it counts. */
  boolean take(Instant now, Purpose purpose) {
    spent.removeIf(fetch -> fetch.isPast(now));
    boolean taken = purpose == Purpose.UNKNOWN_KEY
        && spent.stream().anyMatch(fetch -> fetch.purpose() == purpose);
    if (taken || spent.size() == FETCHES) {
      return false;
    }
    spent.addLast(new Fetch(now, purpose));
    return true;
  }

  /** How long it takes until {@link #take} allows a renewal; at least a second. */
  Duration wait(Instant now) {
    Duration least = Duration.ofSeconds(1);
    if (spent.size() < FETCHES || spent.getFirst().isPast(now)) {
      return least;
    }
    Duration wait = Duration.between(now, spent.getFirst().at().plus(WINDOW));
    return wait.compareTo(least) > 0 ? wait : least;
  }
}
