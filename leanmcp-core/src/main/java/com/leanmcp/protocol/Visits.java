package com.leanmcp.protocol;

import com.leanmcp.protocol.SessionStore.SessionKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which session was asked for which visit of a page. The latest {@value #MOST} of them, each for a day: users may take longer
 * there than the call that sent them. Thread-safe.
 */
final class Visits {
  static final int MOST = 10_000;

  private static final Duration LIFETIME = Duration.ofDays(1);

  private record Asked(SessionKey session, Instant until) {}

  private final Map<String, Asked> open = new LinkedHashMap<>();
  private final Clock clock;

  Visits(Clock clock) {
    this.clock = clock;
  }

  /** A visit belongs to who was asked first: its id is nobody else's. */
  synchronized void asked(String id, SessionKey session) {
    if (open.size() >= MOST && !open.containsKey(id)) {
      open.remove(open.keySet().iterator().next());
    }
    open.putIfAbsent(id, new Asked(session, clock.instant().plus(LIFETIME)));
  }

  /** Whom to tell that a visit is done; nobody, where it is not known any more. */
  synchronized Optional<SessionKey> done(String id) {
    return Optional.ofNullable(open.remove(id))
        .filter(each -> clock.instant().isBefore(each.until()))
        .map(Asked::session);
  }

  /** Forgets what a session was asked for. */
  synchronized void end(SessionKey session) {
    open.values().removeIf(each -> each.session().equals(session));
  }
}
