package com.leanmcp.http;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * How a listener listens.
 *
 * @param accessLog whether each request leaves a line in the log
 * @param shutdownGrace how long requests being answered may take once the listener is told to stop
 */
public record HttpSettings(
    URI publicUrl, Set<String> allowedHosts, Cors cors, boolean accessLog, Duration shutdownGrace) {
  public HttpSettings {
    allowedHosts = Set.copyOf(allowedHosts);
  }
}
