package com.leanmcp.http;

import com.leanmcp.inspector.Inspector;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How a listener listens.
 *
 * @param accessLog whether each request leaves a line in the log
 * @param shutdownGrace how long requests being answered may take once the listener is told to stop
 * @param inspector the page for whoever writes the server, where it is switched on
 */
public record HttpSettings(
    URI publicUrl,
    Set<String> allowedHosts,
    Cors cors,
    boolean accessLog,
    Duration shutdownGrace,
    Optional<Inspector> inspector) {
  public HttpSettings {
    allowedHosts = Set.copyOf(allowedHosts);
  }
}
