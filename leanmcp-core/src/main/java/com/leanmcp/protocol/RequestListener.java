package com.leanmcp.protocol;

/**
 * Told of every request when its answer is found: for metrics and traces. It is called on the thread that found the answer,
 * which may be one that reads and writes for all clients, so it must not block. What it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface RequestListener {
  /** A request has been answered. */
  void answered(RequestReport report);
}
