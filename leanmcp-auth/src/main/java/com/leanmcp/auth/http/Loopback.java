package com.leanmcp.auth.http;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the hosts that are this machine by their spelling alone; no name is looked up. */
public final class Loopback {
  private static final Pattern HOST = Pattern.compile(
      "localhost|127(?:\\.(?:0|[1-9][0-9]{0,2})){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]",
      Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  /** Whether this URI's host is this machine. */
  public static boolean isHostOf(URI uri) {
    @Nullable String host = uri.getHost();
    return host != null && HOST.matcher(host).matches();
  }
}
