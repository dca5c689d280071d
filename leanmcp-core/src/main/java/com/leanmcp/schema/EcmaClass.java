package com.leanmcp.schema;

import com.leanmcp.schema.EcmaEscape.Kind;
import com.leanmcp.schema.EcmaEscape.Piece;

/** Translates a class such as {@code [a-z]}, whose opening bracket is taken already. */
final class EcmaClass {
  private static final String NOTHING = "(?!)";
  private static final String ANYTHING = "[\\x00-\\x{10ffff}]";

  private final PatternCursor in;
  private final EcmaEscape escapes;

  EcmaClass(PatternCursor in, EcmaEscape escapes) {
    this.in = in;
    this.escapes = escapes;
  }

  String translate() {
    boolean negated = in.take('^');
    if (in.take(']')) {
      return negated ? ANYTHING : NOTHING;
    }
    StringBuilder out = new StringBuilder(negated ? "[^" : "[");
    while (in.hasMore() && in.peek() != ']' && in.refusal().isEmpty()) {
      item(out);
    }
    return in.take(']') ? out.append(']').toString() : out.toString();
  }

  private void item(StringBuilder out) {
    Piece first = piece();
    out.append(first.text());
    if (in.peek() != '-' || in.startsWith("-]")) {
      return;
    }
    in.take();
    if (!in.hasMore()) {
      return;
    }
    Piece last = piece();
    if (first.kind() == Kind.SET || last.kind() == Kind.SET) {
      in.refuse("a range that begins or ends with a set such as \\d");
    }
    out.append('-').append(last.text());
  }

  private Piece piece() {
    if (in.startsWith("&&")) {
      in.refuse("the class intersection &&");
    }
    int c = in.take();
    return switch (c) {
      case '\\' -> escapes.insideAClass();
      case '[', '&', '^', '-' -> new Piece("\\" + (char) c, Kind.CHARACTER);
      default -> new Piece(Character.toString(c), Kind.CHARACTER);
    };
  }
}
