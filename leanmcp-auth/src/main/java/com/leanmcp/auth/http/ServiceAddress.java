package com.leanmcp.auth.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the address of a provider's service: a bare host, with a port or without, or an https URL with a path or without.
 * What comes out has a lower-case host, no default port and no slash at its end.
 */
public final class ServiceAddress {
  /** Whether plain HTTP may be spoken. */
  public enum PlainHttp {
    /** Nowhere. */
    REFUSED,
    /** To this machine only. */
    LOOPBACK
  }

  private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*");
  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;

  private ServiceAddress() {}

  /** The address this text spells; empty if it spells none that may be used. */
  public static Optional<URI> read(String text, PlainHttp plain) {
    String trimmed = text.strip();
    String url = trimmed.contains("://") ? trimmed : "https://" + trimmed;
    try {
      URI uri = new URI(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
      return isUsable(uri, plain) ? Optional.of(canonical(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isUsable(URI uri, PlainHttp plain) {
    return allows(uri, plain)
        && uri.getRawQuery() == null
        && uri.getPort() != 0
        && PATH.matcher(uri.getRawPath()).matches();
  }

  /** Whether a request may go there: to a host, encrypted or to this machine, without a user or a fragment. */
  public static boolean allows(URI uri, PlainHttp plain) {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    boolean local = plain == PlainHttp.LOOPBACK
        && "http".equalsIgnoreCase(uri.getScheme())
        && Loopback.isHostOf(uri);
    return (secure || local)
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null;
  }

  private static URI canonical(URI uri) throws URISyntaxException {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int defaultPort = scheme.equals("https") ? HTTPS_PORT : HTTP_PORT;
    int port = uri.getPort() == defaultPort ? -1 : uri.getPort();
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return new URI(scheme + "://" + host + (port < 0 ? "" : ":" + port) + uri.getRawPath());
  }
}
