package com.leanmcp.http;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which Host and Origin a request may name, against DNS rebinding (MCP specification, Streamable HTTP, Security Warning).
 * Names are compared exactly; loopback names are allowed on any port.
 */
final class OriginRules {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::[0-9]{1,5})?");
  private static final Pattern ORIGIN = Pattern.compile("https?://(" + AUTHORITY.pattern() + ")");

  private final Set<String> hosts = new HashSet<>(LOOPBACK);
  private final Set<String> origins = new HashSet<>();

  /** The value of Host that was allowed last: most requests have the same one. */
  private volatile String allowed = "";

  OriginRules(URI publicUrl, Set<String> allowedHosts, Cors cors) {
    hosts.add(publicUrl.getHost().toLowerCase(Locale.ROOT));
    allowedHosts.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    origins.add(Origin.of(publicUrl));
    origins.addAll(cors.origins());
  }

  /** Whether the values of the Host header name this server. */
  boolean allowsHost(List<String> values) {
    if (values.size() != 1) {
      return false;
    }
    String value = values.get(0);
    if (value.equals(allowed)) {
      return true;
    }
    boolean allows = host(value).filter(hosts::contains).isPresent();
    if (allows) {
      allowed = value;
    }
    return allows;
  }

  /** Whether the values of the Origin header, if there are any, name a page that may call. */
  boolean allowsOrigin(List<String> values) {
    if (values.isEmpty()) {
      return true;
    }
    if (values.size() > 1) {
      return false;
    }
    String origin = values.get(0);
    return origins.contains(origin) || isLoopback(origin);
  }

  /** Whether the values of the Host header are a name of this machine for itself. */
  static boolean isLoopbackHost(List<String> values) {
    return values.size() == 1 && host(values.get(0)).filter(LOOPBACK::contains).isPresent();
  }

  private static boolean isLoopback(String origin) {
    Matcher matcher = ORIGIN.matcher(origin);
    return matcher.matches()
        && host(matcher.group(1)).filter(LOOPBACK::contains).isPresent();
  }

  private static Optional<String> host(String authority) {
    Matcher matcher = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
