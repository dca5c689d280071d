package com.leanmcp.schema;

/** Translates what stands behind a backslash (ECMA-262, section 22.2.1). */
final class EcmaEscape {
  /** White space and line terminators. */
  private static final String SPACES =
      "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

  private static final String NO_SPACES =
      "\\x00-\\x08\\x0e-\\x1f!-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e"
          + "\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\x{10ffff}";

  /** Java's own looks at more than ASCII before version 19. */
  private static final String BOUNDARY = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";

  private static final String NO_BOUNDARY = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

  /** What a piece of a pattern stands for. */
  enum Kind {
    CHARACTER,
    SET,
    ASSERTION
  }

  /** A piece of a pattern, for Java. */
  record Piece(String text, Kind kind) {}

  private final PatternCursor in;
  private final EcmaPattern.Purpose purpose;

  EcmaEscape(PatternCursor in, EcmaPattern.Purpose purpose) {
    this.in = in;
    this.purpose = purpose;
  }

  Piece outsideAClass() {
    int c = in.take();
    return switch (c) {
      case 's' -> new Piece("[" + SPACES + "]", Kind.SET);
      case 'S' -> new Piece("[" + NO_SPACES + "]", Kind.SET);
      case 'b' -> new Piece(BOUNDARY, Kind.ASSERTION);
      case 'B' -> new Piece(NO_BOUNDARY, Kind.ASSERTION);
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> backreference(Character.toString(c));
      case 'k' -> backreference(named());
      default -> common(c);
    };
  }

  Piece insideAClass() {
    int c = in.take();
    return switch (c) {
      case 's' -> new Piece(SPACES, Kind.SET);
      case 'S' -> new Piece(NO_SPACES, Kind.SET);
      case 'b' -> character("\\x08");
      case '-' -> character("\\-");
      default -> common(c);
    };
  }

  private Piece common(int c) {
    return switch (c) {
      case 'd', 'D', 'w', 'W' -> new Piece("\\" + (char) c, Kind.SET);
      case 't', 'n', 'r', 'f' -> character("\\" + (char) c);
      case 'v' -> character("\\x0b");
      case '0' ->
        Character.isDigit(in.peek()) ? refuse("the octal escape \\0") : character("\\x00");
      case 'c' -> control();
      case 'x' -> hex("x", 2);
      case 'u' -> in.take('{') ? codePoint() : hex("u", 4);
      case 'p', 'P' -> new Piece(EcmaProperty.translate(in, (char) c), Kind.SET);
      case -1 -> character("\\"); // Java refuses it
      default -> itself(c);
    };
  }

  /** In Unicode mode only these may be escaped for no reason. */
  private Piece itself(int c) {
    return "^$\\.*+?()[]{}|/".indexOf(c) < 0
        ? refuse("the escape \\" + Character.toString(c))
        : character("\\" + (char) c);
  }

  private Piece control() {
    int letter = in.take();
    boolean ascii = letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    return ascii ? character("\\x%02x".formatted(letter % 32)) : refuse("the escape \\c");
  }

  private Piece hex(String prefix, int digits) {
    String hex = in.takeHex(digits);
    return hex.isEmpty() ? refuse("the escape \\" + prefix) : character("\\" + prefix + hex);
  }

  private Piece codePoint() {
    String hex = in.takeUntil('}');
    boolean known = hex.matches("0*(?:[0-9A-Fa-f]{1,5}|10[0-9A-Fa-f]{4})") && in.take('}');
    return known ? character("\\x{" + hex + "}") : refuse("the escape \\u{" + hex + "}");
  }

  private String named() {
    String name = in.take('<') ? in.takeUntil('>') : "";
    return in.take('>') ? "k<" + name + ">" : "k";
  }

  /** It matches nothing in ECMAScript where Java fails: as long as its group has no match. */
  private Piece backreference(String name) {
    return purpose == EcmaPattern.Purpose.VALIDATE
        ? new Piece("(?:)", Kind.CHARACTER)
        : refuse("the backreference \\" + name);
  }

  private Piece refuse(String construct) {
    in.refuse(construct);
    return character("");
  }

  private static Piece character(String text) {
    return new Piece(text, Kind.CHARACTER);
  }
}
