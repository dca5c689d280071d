package com.leanmcp;

import com.leanmcp.http.Cors;
import com.leanmcp.http.HttpSettings;
import com.leanmcp.inspector.Inspector;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a builder has been told about HTTP. */
final class HttpOptions {
  static final int DEFAULT_PORT = 3000;

  /** Addresses under which a program on this machine reaches the server as localhost. */
  static final Set<String> LOCAL = Set.of("127.0.0.1", "0.0.0.0", "localhost", "::1", "::");

  private final Set<String> allowedHosts = new LinkedHashSet<>();
  private boolean accessLog;
  private Optional<Supplier<Inspector>> inspector = Optional.empty();
  private String host = "127.0.0.1";
  private int port = DEFAULT_PORT;
  private Cors cors = Cors.NONE;

  void host(String value) {
    host = value;
  }

  String host() {
    return host;
  }

  void port(int value) {
    if (value < 0 || value > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + value);
    }
    port = value;
  }

  int port() {
    return port;
  }

  void allow(String name) {
    if (!name.matches("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]")) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no host name; write it without port and path");
    }
    allowedHosts.add(name);
  }

  void cors(Cors value) {
    cors = value;
  }

  void logAccess() {
    accessLog = true;
  }

  void inspect(Supplier<Inspector> page) {
    inspector = Optional.of(page);
  }

  /** The inspector of one start, where it is wanted. */
  Optional<Inspector> inspector() {
    if (inspector.isPresent() && !LOCAL.contains(host)) {
      throw new IllegalStateException(
          "the inspector is for this machine only, which does not reach " + host
              + " as localhost; listen on 127.0.0.1 or 0.0.0.0, or leave .inspector() out");
    }
    return inspector.map(Supplier::get);
  }

  HttpSettings settings(URI url, Duration shutdownGrace, Optional<Inspector> page) {
    return new HttpSettings(url, allowedHosts, cors, accessLog, shutdownGrace, page);
  }
}
