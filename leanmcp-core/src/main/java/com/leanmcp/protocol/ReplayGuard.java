package com.leanmcp.protocol;

import java.time.Instant;

/**
 * Sees to it that the state of a call is used once: without one, a client that sends the same answers twice has the method
 * run twice (2026-07-28, Multi Round-Trip Requests). Nodes that share clients share what it keeps. Thread-safe.
 */
@FunctionalInterface
public interface ReplayGuard {
  /** Keeps nothing, so that any node serves any request; what is sent twice runs twice. */
  ReplayGuard NONE = (id, until) -> true;

  /** Whether this id comes for the first time; it need not be known any longer after {@code until}. */
  boolean isFirst(String id, Instant until);
}
