package com.leanmcp.protocol;

import com.leanmcp.service.LogLevel;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what sessions leave behind in this process, bounded. Ended sessions are never forgotten before they expire: when
 * there are too many, all that were issued before a point in time count as ended, and their clients open new ones.
 */
public final class MemorySessionStore implements SessionStore {
  /** How many sessions a server keeps by itself. */
  public static final int DEFAULT_MOST = 100_000;

  private static final int MOST_SUBSCRIPTIONS = 1_000;

  /** What a session wants. */
  private static final class Wishes {
    private Optional<LogLevel> level = Optional.empty();
    private final Set<String> uris = new HashSet<>();
  }

  private final int most;
  private final Clock clock;
  private final Map<String, SessionKey> ended = new HashMap<>();
  private final Map<SessionKey, Wishes> wishes = new HashMap<>();
  private Instant endedUpTo = Instant.MIN;

  /**
   * A store for so many sessions that have ended, and so many that want something.
   *
   * @throws IllegalArgumentException if that is less than 2
   */
  public MemorySessionStore(int most, Clock clock) {
    if (most < 2) {
      throw new IllegalArgumentException("a store keeps at least 2 sessions, not " + most);
    }
    this.most = most;
    this.clock = clock;
  }

  @Override
  public synchronized void end(SessionKey session) {
    wishes.remove(session);
    if (isEnded(session)) {
      return; // what is younger only, so that the point in time never goes back
    }
    if (ended.size() >= most) {
      ended.values().removeIf(this::isExpired);
    }
    if (ended.size() >= most) {
      coarsen();
    }
    ended.put(session.hash(), session);
  }

  /** Forgets the older half, and says of everything as old that it has ended. */
  private void coarsen() {
    endedUpTo = ended.values().stream()
        .map(SessionKey::issued)
        .sorted()
        .skip((most - 1) / 2)
        .findFirst()
        .orElseThrow();
    ended.values().removeIf(each -> !each.issued().isAfter(endedUpTo));
  }

  private boolean isExpired(SessionKey session) {
    return !clock.instant().isBefore(session.expires());
  }

  @Override
  public synchronized boolean isEnded(SessionKey session) {
    return !session.issued().isAfter(endedUpTo) || ended.containsKey(session.hash());
  }

  @Override
  public synchronized void logLevel(SessionKey session, LogLevel level) {
    wishes(session).level = Optional.of(level);
  }

  @Override
  public synchronized Optional<LogLevel> logLevel(SessionKey session) {
    Wishes known = wishes.get(session);
    return known == null ? Optional.empty() : known.level;
  }

  @Override
  public synchronized boolean subscribe(SessionKey session, String uri) {
    Set<String> uris = wishes(session).uris;
    return uris.contains(uri) || uris.size() < MOST_SUBSCRIPTIONS && uris.add(uri);
  }

  @Override
  public synchronized void unsubscribe(SessionKey session, String uri) {
    Wishes known = wishes.get(session);
    if (known != null) {
      known.uris.remove(uri);
    }
  }

  @Override
  public synchronized Set<String> subscriptions(SessionKey session) {
    Wishes known = wishes.get(session);
    return known == null ? Set.of() : Set.copyOf(known.uris);
  }

  /** What a session wants; of too many sessions the one that expires first is forgotten. */
  private Wishes wishes(SessionKey session) {
    Wishes known = wishes.get(session);
    if (known != null) {
      return known;
    }
    if (wishes.size() >= most) {
      wishes.keySet().removeIf(this::isExpired);
    }
    if (wishes.size() >= most) {
      forgetOldest();
    }
    Wishes fresh = new Wishes();
    wishes.put(session, fresh);
    return fresh;
  }

  private void forgetOldest() {
    Iterator<SessionKey> oldest = wishes.keySet().stream()
        .sorted(Comparator.comparing(SessionKey::expires))
        .limit((most + 1) / 2)
        .toList()
        .iterator();
    oldest.forEachRemaining(wishes::remove);
  }
}
