package com.leanmcp.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Looks at the bytes of an object for its first member, before any of them is read. */
final class FirstMember {
  private final byte[] buffer;
  private final int end;
  private int at;

  private FirstMember(byte[] buffer, int start, int end) {
    this.buffer = buffer;
    this.at = start;
    this.end = end;
  }

  /** Its value, if it is called {@code name}, is a string, and both are spelled without escapes. */
  static Optional<String> of(byte[] buffer, int start, int end, String name) {
    FirstMember member = new FirstMember(buffer, start, end);
    byte[] expected = name.getBytes(StandardCharsets.UTF_8);
    return member.take('{') && member.takeString(expected) && member.take(':')
        ? member.string()
        : Optional.empty();
  }

  /** Takes the character, and white space behind it. */
  private boolean take(char character) {
    if (at >= end || buffer[at] != character) {
      return false;
    }
    at++;
    while (at < end && isSpace(buffer[at])) {
      at++;
    }
    return true;
  }

  private static boolean isSpace(byte character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
  }

  private boolean takeString(byte[] expected) {
    int from = at + 1;
    int to = from + expected.length;
    if (to >= end
        || buffer[at] != '"'
        || !Arrays.equals(buffer, from, to, expected, 0, expected.length)) {
      return false;
    }
    at = to;
    return take('"');
  }

  private Optional<String> string() {
    if (at >= end || buffer[at] != '"') {
      return Optional.empty();
    }
    for (int close = at + 1; close < end && buffer[close] != '\\'; close++) {
      if (buffer[close] == '"') {
        return Optional.of(new String(buffer, at + 1, close - at - 1, StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
