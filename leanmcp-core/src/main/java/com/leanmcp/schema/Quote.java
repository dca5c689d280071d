package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;

/** Says in words what came, shortened, for messages. */
final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /** The text in quotes. */
  static String text(String text) {
    return '"' + shorten(text) + '"';
  }

  /** The value the reader stands on; the reader is at its end afterwards. */
  static String value(JsonReader in) {
    return switch (in.kind()) {
      case STRING -> "the string " + text(in.string());
      case NUMBER -> "the number " + shorten(in.string());
      case BOOLEAN -> in.bool() ? "true" : "false";
      case NULL -> "null";
      case OBJECT, ARRAY -> {
        String phrase = in.kind().phrase();
        in.skip();
        yield phrase;
      }
    };
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
