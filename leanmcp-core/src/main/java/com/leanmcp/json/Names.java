package com.leanmcp.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names of members that were read before, so that those which come with every message are made once. It forgets: a name
 * takes the place of another one with the same hash. What is read meanwhile by several threads is right all the same.
 */
final class Names {
  private static final int PLACES = 1024;
  private static final int LONGEST = 64;
  private static final Name[] KNOWN = new Name[PLACES];

  private record Name(byte[] bytes, String text) {}

  private Names() {}

  /** The name that {@code length} bytes of ASCII from {@code from} on spell. */
  static String of(byte[] buffer, int from, int length) {
    if (length > LONGEST) {
      return text(buffer, from, length);
    }
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    Name known = KNOWN[place];
    if (known != null
        && Arrays.equals(known.bytes, 0, known.bytes.length, buffer, from, from + length)) {
      return known.text;
    }
    String text = text(buffer, from, length);
    KNOWN[place] = new Name(Arrays.copyOfRange(buffer, from, from + length), text);
    return text;
  }

  private static String text(byte[] buffer, int from, int length) {
    return new String(buffer, from, length, StandardCharsets.ISO_8859_1);
  }
}
