package com.leanmcp.service;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of UTF-8 spelled with percent signs (RFC 3986 section 2.1). */
final class PercentEncoding {
  private PercentEncoding() {}

  /** The text that is meant; empty if an escape is none, or what is meant is no UTF-8. */
  static Optional<String> decode(String raw) {
    if (raw.indexOf('%') < 0) {
      return Optional.of(raw);
    }
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(raw));
      ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.remaining());
      while (bytes.hasRemaining()) {
        int next = bytes.get();
        int meant = next == '%' ? escaped(bytes) : next & 0xff;
        if (meant < 0) {
          return Optional.empty();
        }
        decoded.write(meant);
      }
      return Optional.of(StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(decoded.toByteArray()))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The byte that two hexadecimal digits spell; negative if they are none. */
  private static int escaped(ByteBuffer bytes) {
    if (bytes.remaining() < 2) {
      return -1;
    }
    int high = Character.digit(bytes.get(), 16);
    int low = Character.digit(bytes.get(), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
