package com.leanmcp.service;

import java.util.Optional;

/**
 * Where a call stands in a distributed trace, as its client says (2026-07-28, Base Protocol, _meta; W3C Trace Context and
 * W3C Baggage). The values are not checked.
 */
public record TraceContext(
    Optional<String> traceparent, Optional<String> tracestate, Optional<String> baggage) {
  /** No trace. */
  public static final TraceContext NONE =
      new TraceContext(Optional.empty(), Optional.empty(), Optional.empty());
}
