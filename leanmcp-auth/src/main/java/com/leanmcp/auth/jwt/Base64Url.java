package com.leanmcp.auth.jwt;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Base64url without padding (RFC 7515 section 2), in its one canonical spelling. */
public final class Base64Url {
  private static final Pattern ALPHABET = Pattern.compile("[A-Za-z0-9_-]+");

  private Base64Url() {}

  /**
   * The bytes this text spells; empty if it spells none, or spells them in another way than the encoder would. Two
   * spellings of one token would defeat caches and deny-lists.
   */
  public static Optional<byte[]> decode(String text) {
    if (text.length() % 4 == 1 || !ALPHABET.matcher(text).matches()) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(text);
    String canonical = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return canonical.equals(text) ? Optional.of(bytes) : Optional.empty();
  }
}
