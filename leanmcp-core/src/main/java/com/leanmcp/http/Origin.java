package com.leanmcp.http;

import java.net.URI;
import java.util.Locale;

/** Web origins as browsers spell them (RFC 6454 section 6.2): lower case, without the default port. */
final class Origin {
  private Origin() {}

  /** The origin of an http or https URL. */
  static String of(URI url) {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    int standard = scheme.equals("https") ? 443 : 80;
    String port = url.getPort() < 0 || url.getPort() == standard ? "" : ":" + url.getPort();
    return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port;
  }

  /** An origin that somebody wrote, as browsers spell it. */
  static String checked(String text) {
    if (text.matches("(?i)https?://[^/?#@]+")) {
      URI url = URI.create(text);
      if (url.getHost() != null) {
        return of(url);
      }
    }
    throw new IllegalArgumentException("\"" + text
        + "\" is no web origin; write scheme, host and port only, as in https://app.example");
  }
}
