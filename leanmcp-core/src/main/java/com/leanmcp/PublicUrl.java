package com.leanmcp;

import com.leanmcp.environment.Environment;
import java.net.URI;
import java.util.Optional;

/** Where clients reach a server. */
final class PublicUrl {
  private PublicUrl() {}

  /** The URL that was given, or else that of the variable PUBLIC_URL. */
  static Optional<URI> configured(Optional<URI> given) {
    return given.or(() -> Environment.load().get("PUBLIC_URL").map(PublicUrl::checked));
  }

  /** Where programs on this machine reach a server that nothing was said about. */
  static URI local(int port) {
    return URI.create("http://localhost:" + port + "/mcp");
  }

  /** The URL without a slash at its end; it has to be absolute, http or https, without query and fragment (RFC 8707). */
  static URI checked(String value) {
    try {
      String text = value.strip();
      URI url = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      boolean bare =
          url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
      if (web && bare && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(mistake(value), e);
    }
    throw new IllegalArgumentException(mistake(value));
  }

  private static String mistake(String value) {
    return "the public URL \"" + value + "\" is not of the form https://host/mcp";
  }
}
