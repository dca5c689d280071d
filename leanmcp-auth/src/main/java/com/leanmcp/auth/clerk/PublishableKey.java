package com.leanmcp.auth.clerk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Clerk's publishable keys, which spell the host of the Frontend API. */
public final class PublishableKey {
  private static final Pattern KEY = Pattern.compile("pk_(?:test|live)_([A-Za-z0-9+/]+={0,2})");
  private static final Pattern HOST = Pattern.compile("([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)\\$");

  private PublishableKey() {}

  /** The host the key names; empty if this is no publishable key. */
  public static Optional<String> host(String key) {
    Matcher matcher = KEY.matcher(key.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(matcher.group(1));
      Matcher host = HOST.matcher(new String(bytes, StandardCharsets.US_ASCII));
      return host.matches() ? Optional.of(host.group(1)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
