package com.leanmcp.protocol;

import com.leanmcp.service.LogLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What sessions of clients that open with {@code initialize} leave behind on a node, beside their signed ids: which have
 * ended, what each wants logged, which resources it watches. The default, {@link MemorySessionStore}, keeps it in this
 * process; an implementation that nodes share makes them behave as one. Keys are hashes of session ids, never the ids.
 * Thread-safe; called on I/O threads for what is not marked otherwise, so it answers from memory.
 */
public interface SessionStore {
  /** Notes that a session has ended; it is never served again. */
  void end(SessionKey session);

  /** Whether a session has ended. */
  boolean isEnded(SessionKey session);

  /** Sets the least level of the log messages a session wants. */
  void logLevel(SessionKey session, LogLevel level);

  /** The least level of the log messages a session wants, if it said so. */
  Optional<LogLevel> logLevel(SessionKey session);

  /**
   * Watches a resource for a session.
   *
   * @return false if the session watches too many already
   */
  boolean subscribe(SessionKey session, String uri);

  /** Watches a resource no longer. */
  void unsubscribe(SessionKey session, String uri);

  /** The resources a session watches. */
  Set<String> subscriptions(SessionKey session);

  /**
   * A session as stores know it.
   *
   * @param hash stands for the session's id, which it does not give away
   * @param issued when the session began
   * @param expires when the session ends by itself; what is kept of it may be forgotten then
   */
  record SessionKey(String hash, Instant issued, Instant expires) {}
}
