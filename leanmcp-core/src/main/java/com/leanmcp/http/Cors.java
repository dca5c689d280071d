package com.leanmcp.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The web origins whose pages may call this server and read its answers (Fetch standard, CORS protocol). There is no way to
 * allow every origin.
 *
 * @param origins serialised origins, such as {@code https://app.example}
 */
public record Cors(Set<String> origins) {
  /** No origin at all. */
  public static final Cors NONE = new Cors(Set.of());

  public Cors {
    origins = Set.copyOf(origins);
  }

  /**
   * Allows exactly these origins.
   *
   * @throws IllegalArgumentException if one is not scheme, host and port only, as in {@code https://app.example:8443}
   */
  public static Cors allow(String... origins) {
    return new Cors(
        Arrays.stream(origins).map(Cors::checked).collect(Collectors.toUnmodifiableSet()));
  }

  private static String checked(String origin) {
    URI uri = URI.create(origin);
    String exact =
        uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    if (uri.getHost() == null || !exact.equals(origin)) {
      throw new IllegalArgumentException("\"" + origin
          + "\" is no origin; write scheme, host and port only, as in https://app.example");
    }
    return origin;
  }
}
