package com.leanmcp.protocol;

import com.leanmcp.protocol.SessionStore.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose client may lose it and come back for the rest (2025-11-25, Transports, Resumability and Redelivery). It
 * keeps the latest events, at most {@value #MOST_EVENTS}; when all streams together keep too much, it keeps less.
 */
final class ResumableStream implements EventStream {
  private static final int MOST_EVENTS = 256;

  private final String id;
  private final SessionKey owner;
  private final AtomicLong kept;
  private final long mostKept;
  private final Deque<Event> events = new ArrayDeque<>();
  private final Deque<Runnable> actions = new ArrayDeque<>();
  private @Nullable EventStream sink;
  private long next;
  private boolean ended;

  /**
   * A stream of this session.
   *
   * @param kept how many bytes all streams keep together
   * @param mostKept how many they may keep
   */
  ResumableStream(String id, SessionKey owner, AtomicLong kept, long mostKept) {
    this.id = id;
    this.owner = owner;
    this.kept = kept;
    this.mostKept = mostKept;
  }

  SessionKey owner() {
    return owner;
  }

  /** Whether a client reads it now. */
  synchronized boolean isRead() {
    return sink != null;
  }

  /** Whether nobody reads it and nothing more comes, or its session is over. */
  synchronized boolean isForgettable(Instant now) {
    return sink == null && ended || !now.isBefore(owner.expires());
  }

  @Override
  public synchronized void offer(Event event) {
    if (ended) {
      return;
    }
    Event numbered = event.id(id + "." + next++);
    keep(numbered);
    if (sink != null) {
      sink.offer(numbered);
    }
  }

  private void keep(Event event) {
    events.add(event);
    kept.addAndGet(event.message().length);
    while (events.size() > MOST_EVENTS || !events.isEmpty() && kept.get() > mostKept) {
      kept.addAndGet(-events.remove().message().length);
    }
  }

  /**
   * Lets {@code to} read what comes, after what it has missed since the event of number {@code after}. Whoever read it
   * before reads no more: an event goes to one connection (2025-11-25, Transports, Multiple Connections).
   */
  synchronized void attach(EventStream to, long after) {
    EventStream before = sink;
    sink = null;
    if (before != null) {
      before.end();
    }
    for (Event each : events) {
      if (number(each) > after) {
        to.offer(each);
      }
    }
    if (ended) {
      to.end();
      return;
    }
    sink = to;
    to.onEnded(() -> lose(to));
  }

  private static long number(Event event) {
    String text = event.id().orElseThrow();
    return Long.parseLong(text.substring(text.lastIndexOf('.') + 1));
  }

  /** Lets {@code to} read what comes from now on. */
  synchronized void attach(EventStream to) {
    attach(to, next);
  }

  private synchronized void lose(EventStream gone) {
    if (sink == gone) {
      sink = null;
    }
  }

  /** Gives the client an id to come back with. */
  void prime() {
    offer(Event.essential(new byte[0]));
  }

  /** Lets the connection go; the client is asked to come back after {@code retry}. */
  synchronized void detach(Duration retry) {
    EventStream reader = sink;
    if (reader == null || ended) {
      return;
    }
    sink = null;
    Event farewell = Event.essential(new byte[0]).id(id + "." + next++).retry(retry);
    keep(farewell);
    reader.offer(farewell);
    reader.end();
  }

  @Override
  public void end() {
    Deque<Runnable> due;
    synchronized (this) {
      ended = true;
      Optional.ofNullable(sink).ifPresent(EventStream::end);
      due = new ArrayDeque<>(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }

  @Override
  public void onEnded(Runnable action) {
    synchronized (this) {
      if (!ended) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }

  /** Keeps nothing any more. */
  void forget() {
    end();
    synchronized (this) {
      events.forEach(each -> kept.addAndGet(-each.message().length));
      events.clear();
    }
  }
}
