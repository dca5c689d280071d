package com.leanmcp.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at their end, and how text is spelled in them: JSON strings in UTF-8 (RFC 8259 section 7). */
final class ByteBuilder {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_ESCAPE = 6;
  private static final int INITIAL_SIZE = 512;

  private byte[] buffer = new byte[INITIAL_SIZE];
  private int length;

  int length() {
    return length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(buffer, length);
  }

  @Override
  public String toString() {
    return new String(buffer, 0, length, StandardCharsets.UTF_8);
  }

  /** Appends, as one JSON string, the JSON text that stands from byte {@code from} up to byte {@code to}. */
  void quote(int from, int to) {
    need((to - from) * 2 + 2);
    put('"');
    for (int i = from; i < to; i++) {
      byte b = buffer[i]; // never a control character: JSON text written here has none
      if (b == '"' || b == '\\') {
        put('\\');
      }
      put(b);
    }
    put('"');
  }

  /** Appends a JSON string; a lone surrogate goes out as its escape. */
  void escape(String value) {
    int chars = value.length();
    need(chars + 2);
    put('"');
    for (int i = 0; i < chars; i++) {
      char c = value.charAt(i);
      if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
        put(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < chars
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        utf8(Character.toCodePoint(c, value.charAt(++i)));
      } else if (c < 0x7F || Character.isSurrogate(c)) {
        escape(c);
      } else {
        utf8(c);
      }
    }
    put('"');
  }

  private void escape(char c) {
    need(LONGEST_ESCAPE);
    put('\\');
    switch (c) {
      case '"', '\\' -> put(c);
      case '\n' -> put('n');
      case '\r' -> put('r');
      case '\t' -> put('t');
      default -> {
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
          put(HEX[c >> shift & 0xF]);
        }
      }
    }
  }

  private void utf8(int codePoint) {
    if (codePoint < 0x80) {
      put(codePoint);
      return;
    }
    if (codePoint < 0x800) {
      put(0xC0 | codePoint >> 6);
    } else if (codePoint < 0x1_0000) {
      put(0xE0 | codePoint >> 12);
      put(0x80 | codePoint >> 6 & 0x3F);
    } else {
      put(0xF0 | codePoint >> 18);
      put(0x80 | codePoint >> 12 & 0x3F);
      put(0x80 | codePoint >> 6 & 0x3F);
    }
    put(0x80 | codePoint & 0x3F);
  }

  void ascii(String text) {
    need(text.length());
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  void bytes(byte[] bytes, int offset, int count) {
    need(count);
    System.arraycopy(bytes, offset, buffer, length, count);
    length += count;
  }

  void put(int b) {
    need(1);
    buffer[length++] = (byte) b;
  }

  private void need(int more) {
    if (buffer.length - length < more) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }
}
