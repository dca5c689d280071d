package com.leanmcp.processor.agreement;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Makes strings: any, those that match a pattern, those that just miss it. */
final class Texts {
  private static final List<String> CHARACTERS = List.of(
      "a",
      "b",
      "Z",
      "0",
      "9",
      " ",
      "\"",
      "\\",
      "/",
      "\n",
      "\t",
      "\u0000",
      "\u007f",
      "é",
      "ß",
      "�",
      "\u2028",
      "漢",
      "\u0301",
      "😀",
      "𝒳",
      "\uDBFF\uDFFF");

  /** One way to match each pattern of the types, of about the length asked for. */
  private static final Map<String, Function<Texts, String>> MATCHING = Map.ofEntries(
      Map.entry("^[a-z]+$", texts -> texts.of("abcxyz", 1, 8)),
      Map.entry("^[a-z]{2,5}$", texts -> texts.of("abcxyz", 2, 5)),
      Map.entry("^\\d{4}$", texts -> texts.of("0123456789", 4, 4)),
      Map.entry("^[A-Z][a-z]*$", texts -> texts.of("AQZ", 1, 1) + texts.of("abcxyz", 0, 5)),
      Map.entry("^(?:[a-h]+)$", texts -> texts.of("abcdefgh", 1, 8)),
      Map.entry("[^\\x00-\\x20]", texts -> texts.any(0, 3) + "a" + texts.any(0, 3)),
      Map.entry("b+", texts -> texts.of("abc", 0, 3) + "b" + texts.of("abc", 0, 3)),
      Map.entry("^(yes|no)$", texts -> texts.random.nextBoolean() ? "yes" : "no"),
      Map.entry("\\.json$", texts -> texts.any(0, 4) + ".json"),
      Map.entry("^https?://", texts -> "https://" + texts.any(0, 5)),
      Map.entry("^\\p{L}+$", texts -> texts.of("aéß漢𝒳", 1, 6)),
      Map.entry("^[^\"]*$", texts -> texts.any(0, 6).replace("\"", "")));

  private final Random random;

  Texts(Random random) {
    this.random = random;
  }

  /** A string of {@code least} to {@code greatest} code points. */
  String any(int least, int greatest) {
    StringBuilder text = new StringBuilder();
    int length = least + random.nextInt(greatest - least + 1);
    boolean far = random.nextInt(4) == 0; // nothing but code points beyond the BMP
    while (text.codePointCount(0, text.length()) < length) {
      String next = far ? "😀" : CHARACTERS.get(random.nextInt(CHARACTERS.size()));
      text.appendCodePoint(next.codePointAt(0));
    }
    return text.toString();
  }

  /** A string of some of these characters. */
  String of(String characters, int least, int greatest) {
    int[] points = characters.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int left = least + random.nextInt(greatest - least + 1); left > 0; left--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  /** Whether this knows how to match the pattern. */
  static boolean matches(String pattern) {
    return MATCHING.containsKey(pattern);
  }

  /** A string that matches the pattern; its length is left to chance. */
  String matching(String pattern) {
    return MATCHING.get(pattern).apply(this);
  }

  /** The string with one small change, which may or may not matter. */
  String near(String text) {
    int at = text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(points(text)));
    return switch (random.nextInt(10)) {
      case 0 -> text + "\n";
      case 1 -> "\n" + text;
      case 2 -> text + of("\"\"\"x0\n", 1, 1);
      case 3 -> of("\"\"\"x0\n", 1, 1) + text;
      case 4 -> text.substring(0, at) + any(1, 1) + text.substring(at);
      case 5 -> text.isEmpty() ? " " : text.substring(0, at) + after(text, at);
      case 6 -> text.toUpperCase(java.util.Locale.ROOT);
      case 7 -> text.toLowerCase(java.util.Locale.ROOT);
      case 8 -> text.isEmpty() ? "x" : text.substring(0, at) + "é" + after(text, at);
      default -> random.nextBoolean() ? "" : text + text;
    };
  }

  private static String after(String text, int at) {
    return text.substring(text.offsetByCodePoints(at, 1));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
