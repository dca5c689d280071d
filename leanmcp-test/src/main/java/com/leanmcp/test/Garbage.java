package com.leanmcp.test;

import java.util.ArrayList;
import java.util.List;

/** Texts that are nobody's tokens. */
final class Garbage {
  /** Well beyond what any header carries. */
  private static final int LONG = 1 << 20;

  private Garbage() {}

  /** Short texts that have broken parsers of tokens before. */
  static List<Sample> texts() {
    List<Sample> samples = new ArrayList<>();
    for (String text : List.of(
        "x",
        ".",
        "..",
        "...",
        "a.b.c",
        "a.b.c.d.e",
        "-1",
        "{}",
        "[]",
        "null",
        "undefined",
        "Bearer",
        "Bearer x",
        "../../etc/passwd",
        "' OR '1'='1",
        "*",
        "%00",
        "==",
        "AAAA",
        "e30.e30.e30",
        "e30.e30.",
        "eyJhbGciOiJub25lIn0.e30.",
        "é",
        "\uD83D\uDE00",
        "\uD83D",
        "\uFEFF")) {
      samples.add(new Sample("the garbage token \"" + text + "\"", text));
    }
    return samples;
  }

  /** Nothing to see, and yet not empty. */
  static List<Sample> blanks() {
    List<Sample> samples = new ArrayList<>();
    for (String text :
        List.of(" ", "   ", "\t", "\n", "\r\n", "\u00A0", "\u200B", "\u2003", "\u3000")) {
      StringBuilder name = new StringBuilder();
      text.chars().forEach(character -> name.append(String.format(" U+%04X", character)));
      samples.add(new Sample("a token of white space only," + name, text));
    }
    return samples;
  }

  /** Texts far too long, of several shapes, with and without the good token in them. */
  static List<Sample> tooLong(String good) {
    return List.of(
        new Sample("a token of 1 Mi letters", "A".repeat(LONG)),
        new Sample("a token of 1 Mi dots", ".".repeat(LONG)),
        new Sample("a token of three parts with 1 Mi letters each", threeParts("A".repeat(LONG))),
        new Sample("a token of nested brackets", threeParts("W1tb".repeat(LONG / 8))),
        new Sample("the good token 1,000 times", good.repeat(1_000)),
        new Sample("the good token and 1 Mi letters", good + "A".repeat(LONG)),
        new Sample("1 Mi spaces and the good token", " ".repeat(LONG) + good));
  }

  private static String threeParts(String part) {
    return part + "." + part + "." + part;
  }
}
