package com.leanmcp.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Header values that stand for any text (2026-07-28, Streamable HTTP, Value Encoding). */
final class HeaderValue {
  private static final String BEGIN = "=?base64?";
  private static final String END = "?=";

  private HeaderValue() {}

  /** The text a value stands for: itself, or what is between the markers; empty if that is not strict base64 of UTF-8. */
  static Optional<String> decode(String value) {
    if (!value.startsWith(BEGIN)
        || !value.endsWith(END)
        || value.length() < BEGIN.length() + END.length()) {
      return Optional.of(value);
    }
    String encoded = value.substring(BEGIN.length(), value.length() - END.length());
    try {
      byte[] bytes = Base64.getDecoder().decode(encoded);
      boolean canonical = Base64.getEncoder().encodeToString(bytes).equals(encoded);
      return canonical
          ? Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())
          : Optional.empty();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
