package com.leanmcp.auth.apikey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the key somebody shows: by its id, then by one comparison of hashes, made for an id that is not there too. */
public final class ApiKeyRing {
  private static final ApiKeyHash NOBODY =
      new ApiKeyHash(new byte[ApiKeyHash.SALT_BYTES], new byte[ApiKeyHash.HASH_BYTES]);
  private static final int MAX_LENGTH = 256;

  private final Map<String, ApiKey> keys = new LinkedHashMap<>();

  /**
   * A ring of these keys.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public ApiKeyRing(Collection<ApiKey> keys) {
    for (ApiKey key : keys) {
      if (this.keys.put(key.id(), key) != null) {
        throw new IllegalArgumentException(
            "two API keys have the id \"" + key.id() + "\"; give each an id of its own");
      }
    }
  }

  /** The key this text is, if it is one. */
  public Optional<ApiKey> find(String text) {
    int dot = text.indexOf('.');
    Optional<ApiKey> named = dot < 0 || text.length() > MAX_LENGTH
        ? Optional.empty()
        : Optional.ofNullable(keys.get(text.substring(0, dot)));
    String compared = text.length() > MAX_LENGTH ? "" : text;
    boolean matches = named.map(ApiKey::hash).orElse(NOBODY).matches(compared);
    return named.filter(key -> matches);
  }
}
