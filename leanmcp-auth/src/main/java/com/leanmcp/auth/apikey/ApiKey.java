package com.leanmcp.auth.apikey;

import com.leanmcp.auth.jwt.Base64Url;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as configuration has it: {@code id:user:salt:hash:scope scope}. It holds no secret, since 256 random bits cannot be
 * found from their hash.
 *
 * @param id names the key, and is the part of it before the dot
 * @param userId who calls with it
 */
public record ApiKey(String id, String userId, ApiKeyHash hash, Set<String> scopes) {
  private static final Pattern ENTRY = Pattern.compile(
      "([a-z0-9-]{1,64}):([^:,\\s]{1,256}):([A-Za-z0-9_-]{22}):([A-Za-z0-9_-]{43})(?::([^,]*))?");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;

  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  /**
   * A key that was just made.
   *
   * @param key to be given to the caller, once; it is kept nowhere
   * @param entry what to configure
   */
  public record Made(String key, String entry) {
    @Override
    public String toString() {
      return "Made[***]";
    }
  }

  /**
   * Makes a key.
   *
   * @throws IllegalArgumentException if the id or the user has characters that an entry cannot carry
   */
  public static Made make(String id, String userId, List<String> scopes) {
    String key = id + "." + random(KEY_BYTES);
    byte[] salt = new byte[ApiKeyHash.SALT_BYTES];
    RANDOM.nextBytes(salt);
    ApiKeyHash hash = ApiKeyHash.of(salt, key);
    String entry = String.join(":", id, userId, text(hash.salt()), text(hash.hash()))
        + (scopes.isEmpty() ? "" : ":" + String.join(" ", scopes));
    if (read(entry).isEmpty()) {
      throw new IllegalArgumentException(
          "a key's id is up to 64 of a-z, 0-9 and '-', its user has no"
              + " ':', no ',' and no white space, and its scopes have no ','");
    }
    return new Made(key, entry);
  }

  /** The key this entry describes; empty if it describes none. */
  public static Optional<ApiKey> read(String entry) {
    Matcher matcher = ENTRY.matcher(entry.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Set<String> scopes = new LinkedHashSet<>(
        Arrays.asList(Optional.ofNullable(matcher.group(5)).orElse("").strip().split("\\s+")));
    scopes.remove("");
    return Base64Url.decode(matcher.group(3))
        .flatMap(salt -> Base64Url.decode(matcher.group(4))
            .map(hash -> new ApiKey(
                matcher.group(1), matcher.group(2), new ApiKeyHash(salt, hash), scopes)));
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return text(random);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
