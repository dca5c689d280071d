package com.leanmcp.json;

/** Tells whether bytes are UTF-8, strictly: no overlong forms, no surrogates, nothing beyond U+10FFFF (RFC 3629). */
final class Utf8 {
  private Utf8() {}

  /** How many bytes the character beyond ASCII has that begins at {@code at} and ends before {@code end}; 0 if it is none. */
  static int sequence(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xC2 && lead <= 0xDF
        ? 2
        : lead >> 4 == 0xE ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    if (length == 0 || at + length > end || !isSecond(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isSecond(int lead, int second) {
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= greatest;
  }
}
