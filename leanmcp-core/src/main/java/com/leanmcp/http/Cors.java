package com.leanmcp.http;

import java.util.List;
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
    origins = origins.stream().map(Origin::checked).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Allows exactly these origins.
   *
   * @throws IllegalArgumentException if one is not scheme, host and port only, as in {@code https://app.example:8443}
   */
  public static Cors allow(String... origins) {
    return new Cors(Set.copyOf(List.of(origins)));
  }
}
