package com.leanmcp.protocol;

import com.leanmcp.protocol.SessionStore.SessionKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The streams of this node that clients may come back to: at most {@value #MOST_STREAMS}, and {@value #MOST_BYTES} bytes of
 * events in all. One that has ended is kept until there is no room; ids cannot be guessed.
 */
final class ResumableStreams {
  static final int MOST_STREAMS = 10_000;
  static final long MOST_BYTES = 32L * 1024 * 1024;

  private static final int ID_BYTES = 12;

  private final Map<String, ResumableStream> streams = new LinkedHashMap<>();
  private final AtomicLong kept = new AtomicLong();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  ResumableStreams(Clock clock) {
    this.clock = clock;
  }

  /** A new stream of this session; empty if there are too many that are still needed. */
  synchronized Optional<ResumableStream> open(SessionKey owner) {
    boolean more = true;
    while (more && (streams.size() >= MOST_STREAMS || kept.get() > MOST_BYTES / 2)) {
      more = forgetOne();
    }
    if (streams.size() >= MOST_STREAMS) {
      return Optional.empty();
    }
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    ResumableStream stream = new ResumableStream(id, owner, kept, MOST_BYTES);
    streams.put(id, stream);
    return Optional.of(stream);
  }

  /** Forgets the oldest stream that is not needed; false if there is none. */
  private boolean forgetOne() {
    Iterator<ResumableStream> oldestFirst = streams.values().iterator();
    while (oldestFirst.hasNext()) {
      ResumableStream each = oldestFirst.next();
      if (each.isForgettable(clock.instant())) {
        each.forget();
        oldestFirst.remove();
        return true;
      }
    }
    return false;
  }

  /** An event's stream and its number there. */
  record Position(ResumableStream stream, long after) {}

  /** Where the event of this id stands, if it is one of a stream of this session. */
  synchronized Optional<Position> find(String eventId, SessionKey owner) {
    int dot = eventId.lastIndexOf('.');
    if (dot < 0 || !eventId.substring(dot + 1).matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    long after = Long.parseLong(eventId.substring(dot + 1));
    return Optional.ofNullable(streams.get(eventId.substring(0, dot)))
        .filter(stream -> stream.owner().equals(owner))
        .map(stream -> new Position(stream, after));
  }

  /** Forgets every stream of a session that has ended. */
  synchronized void end(SessionKey owner) {
    streams.values().removeIf(stream -> {
      boolean theirs = stream.owner().equals(owner);
      if (theirs) {
        stream.forget();
      }
      return theirs;
    });
  }
}
