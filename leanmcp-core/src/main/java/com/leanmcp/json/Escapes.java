package com.leanmcp.json;

import java.nio.charset.StandardCharsets;

/** Escapes in strings (RFC 8259 section 7). */
final class Escapes {
  /** How many digits follow {@code \\u}. */
  static final int HEX_DIGITS = 4;

  private static final String LETTERS = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";
  private static final int HEX = 16;

  private Escapes() {}

  /** Whether a backslash and this letter stand for a character. */
  static boolean isLetter(byte letter) {
    return LETTERS.indexOf(letter) >= 0;
  }

  /** The text that {@code length} bytes from {@code from} on spell, the inside of a sound string. */
  static String decode(byte[] buffer, int from, int length) {
    StringBuilder text = new StringBuilder(length);
    int end = from + length;
    int plain = from;
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\\') {
        text.append(new String(buffer, plain, i - plain, StandardCharsets.UTF_8));
        i++;
        if (buffer[i] == 'u') {
          text.append(unit(buffer, i + 1));
          i += HEX_DIGITS;
        } else {
          text.append(MEANINGS.charAt(LETTERS.indexOf(buffer[i])));
        }
        plain = i + 1;
      }
    }
    return text.append(new String(buffer, plain, end - plain, StandardCharsets.UTF_8))
        .toString();
  }

  private static char unit(byte[] buffer, int from) {
    int unit = 0;
    for (int i = from; i < from + HEX_DIGITS; i++) {
      unit = unit * HEX + Character.digit(buffer[i], HEX);
    }
    return (char) unit;
  }
}
