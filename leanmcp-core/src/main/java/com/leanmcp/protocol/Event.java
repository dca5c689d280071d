package com.leanmcp.protocol;

import java.time.Duration;
import java.util.Optional;

/**
 * One event on its way to a client.
 *
 * @param kind what may happen to it when its reader is slow
 * @param key of two waiting events of one kind and key that are coalesced, the later counts
 * @param message the JSON-RPC message, on one line; empty for an event that only carries an id or a retry time
 * @param id the event's id, where the stream can be resumed
 * @param retry how long a client whose connection ends should wait before it comes back
 */
public record Event(
    Kind kind, String key, byte[] message, Optional<String> id, Optional<Duration> retry) {

  /** What may happen to an event when its reader is slow. */
  public enum Kind {
    /** A response, a request or a priming event: it is never dropped. */
    ESSENTIAL,
    /** Progress or a change of a list: only the latest of a key counts. */
    COALESCED,
    /** A log message: it may be dropped, and is counted then. */
    DROPPABLE
  }

  /** An event that is never dropped. */
  public static Event essential(byte[] message) {
    return new Event(Kind.ESSENTIAL, "", message, Optional.empty(), Optional.empty());
  }

  static Event coalesced(String key, byte[] message) {
    return new Event(Kind.COALESCED, key, message, Optional.empty(), Optional.empty());
  }

  static Event droppable(byte[] message) {
    return new Event(Kind.DROPPABLE, "", message, Optional.empty(), Optional.empty());
  }

  /** The same event with this id. */
  Event id(String value) {
    return new Event(kind, key, message, Optional.of(value), retry);
  }

  /** The same event with this retry time. */
  Event retry(Duration value) {
    return new Event(kind, key, message, id, Optional.of(value));
  }
}
