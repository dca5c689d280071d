package com.leanmcp.protocol;

import com.leanmcp.protocol.Event.Kind;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * The events of one stream that wait for its reader, and never more than the bounds allow. Whoever empties it brings the
 * thread. Thread-safe.
 */
public final class Outbox {
  /** What became of an event. */
  public enum Outcome {
    /** It waits for its turn. */
    QUEUED,
    /** It was dropped; the reader will be told how many were. */
    DROPPED,
    /** It could neither wait nor be dropped: the reader has stalled and its stream has to be closed. */
    STALLED
  }

  /**
   * How much may wait.
   *
   * @param events so many events, then log messages are dropped
   * @param bytes so many bytes, then log messages are dropped
   * @param most more bytes than this of what may not be dropped, and whatever comes next finds a stalled reader; the
   *     last of them may be as long as it likes, since a fast reader may get it before it has seen the first
   */
  public record Bounds(int events, long bytes, long most) {
    /** 256 events or 256 KB; 16 MB. */
    public static final Bounds STANDARD = new Bounds(256, 256 * 1024, 16L * 1024 * 1024);

    public Bounds {
      if (events < 1 || bytes < 1 || most < 1) {
        throw new IllegalArgumentException("bounds are positive");
      }
    }
  }

  /** What an event takes beside its message, roughly. */
  private static final int OVERHEAD = 128;

  private final Bounds bounds;
  private final LongFunction<Event> notice;

  /** By its key where the later counts, else by a number. */
  private final Map<Object, Event> waiting = new LinkedHashMap<>();

  private long number;
  private long bytes;
  private long essentialBytes;
  private long dropped;

  /**
   * An empty outbox.
   *
   * @param notice what to say when so many log messages were dropped
   */
  public Outbox(Bounds bounds, LongFunction<Event> notice) {
    this.bounds = bounds;
    this.notice = notice;
  }

  /** An empty outbox with the standard bounds and notice. */
  public static Outbox standard() {
    return new Outbox(Bounds.STANDARD, Notifications::dropped);
  }

  /** Puts an event at the end. */
  public synchronized Outcome add(Event event) {
    if (event.kind() == Kind.DROPPABLE) {
      return addDroppable(event);
    }
    Object key = event.kind() == Kind.COALESCED ? event.key() : (Object) number++;
    remove(key);
    if (essentialBytes > bounds.most()) {
      return Outcome.STALLED;
    }
    append(key, event);
    return Outcome.QUEUED;
  }

  /** Once one has been dropped, all are, until half of the room is free again: one notice stands for all. */
  private Outcome addDroppable(Event event) {
    boolean full = waiting.size() >= bounds.events()
        || !waiting.isEmpty() && bytes + weight(event) > bounds.bytes();
    if (dropped > 0 || full) {
      dropped++;
      return Outcome.DROPPED;
    }
    append(number++, event);
    return Outcome.QUEUED;
  }

  /** Takes the first event out. */
  public synchronized Optional<Event> poll() {
    Iterator<Object> keys = waiting.keySet().iterator();
    if (!keys.hasNext()) {
      return Optional.empty();
    }
    Optional<Event> first = remove(keys.next());
    if (dropped > 0 && waiting.size() <= bounds.events() / 2 && bytes <= bounds.bytes() / 2) {
      append(number++, notice.apply(dropped));
      dropped = 0;
    }
    return first;
  }

  /** Whether nothing waits. */
  public synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }

  private void append(Object key, Event event) {
    waiting.put(key, event);
    count(event, weight(event));
  }

  private Optional<Event> remove(Object key) {
    Optional<Event> removed = Optional.ofNullable(waiting.remove(key));
    removed.ifPresent(event -> count(event, -weight(event)));
    return removed;
  }

  private void count(Event event, long change) {
    bytes += change;
    if (event.kind() != Kind.DROPPABLE) {
      essentialBytes += change;
    }
  }

  private static long weight(Event event) {
    return OVERHEAD + event.message().length;
  }
}
