package com.leanmcp.auth.jwt;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A resource's URL in the one spelling it is compared in (RFC 8707 section 2, MCP Authorization, canonical server URI):
 * lower-case scheme and host, no default port, one slash at its end dropped. The path's case counts.
 */
public record ResourceUrl(String canonical) {
  /** The URL this text spells, if it is one a resource may have. */
  public static Optional<ResourceUrl> of(String text) {
    try {
      return of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The same of a URI. */
  public static Optional<ResourceUrl> of(URI uri) {
    if (uri.getScheme() == null
        || uri.getHost() == null
        || uri.getRawUserInfo() != null
        || uri.getRawFragment() != null) {
      return Optional.empty();
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String path = uri.getRawPath();
    return Optional.of(new ResourceUrl(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT)
        + port(scheme, uri.getPort())
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())));
  }

  private static String port(String scheme, int port) {
    boolean usual = scheme.equals("https") && port == 443 || scheme.equals("http") && port == 80;
    return port < 0 || usual ? "" : ":" + port;
  }
}
