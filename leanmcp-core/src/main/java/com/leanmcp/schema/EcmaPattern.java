package com.leanmcp.schema;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Translates regular expressions of ECMA-262, which JSON Schema means (Core section 6.4), into those of {@link
 * java.util.regex}. Patterns are those of Unicode mode, which JSON Schema asks for. What has no equal there, or is not of ECMA-262, is refused by name; mistakes that Java finds too are
 * left to it.
 */
public final class EcmaPattern {
  /** What came of a translation. */
  public sealed interface Translation {}

  /** The same pattern for {@link java.util.regex.Pattern}, to be searched for without flags. */
  public record Translated(String text) implements Translation {}

  /** The construct that cannot be translated, in words. */
  public record Refused(String construct) implements Translation {}

  /** What the translation is for. */
  enum Purpose {
    /** To be run: whatever has another meaning in Java is refused. */
    RUN,
    /** To find out whether it is a pattern at all: stand-ins will do. */
    VALIDATE
  }

  private static final String DOT = "[^\\n\\r\\u2028\\u2029]";

  private final PatternCursor in;
  private final Purpose purpose;
  private final EcmaEscape escapes;
  private final StringBuilder out = new StringBuilder();
  private final Deque<PatternGroup> groups = new ArrayDeque<>();
  private PatternGroup group = new PatternGroup(false);
  private boolean repeatable;

  private EcmaPattern(String pattern, Purpose purpose) {
    this.in = new PatternCursor(pattern);
    this.purpose = purpose;
    this.escapes = new EcmaEscape(in, purpose);
  }

  /** Translates a pattern to be run. */
  public static Translation translate(String pattern) {
    return translate(pattern, Purpose.RUN);
  }

  static Translation translate(String pattern, Purpose purpose) {
    EcmaPattern translator = new EcmaPattern(pattern, purpose);
    while (translator.in.hasMore() && translator.in.refusal().isEmpty()) {
      translator.next();
    }
    return translator.in.refusal().isEmpty()
        ? new Translated(translator.out.toString())
        : new Refused(translator.in.refusal());
  }

  private void next() {
    int c = in.take();
    switch (c) {
      case '\\' -> escape();
      case '[' -> atom(new EcmaClass(in, escapes).translate());
      case '(' -> open();
      case ')' -> close();
      case '|' -> {
        group.alternative();
        out.append('|');
        repeatable = false;
      }
      case '^' -> assertion("^");
      case '$' -> assertion("\\z");
      case '.' -> atom(DOT);
      case '*', '+', '?' -> quantifier(c == '+' ? "1," : c == '*' ? "0," : "0,1", in.last());
      case '{' -> braces();
      case '}', ']' -> in.refuse("the unescaped " + (char) c);
      default -> atom(Character.toString(c));
    }
  }

  private void escape() {
    EcmaEscape.Piece piece = escapes.outsideAClass();
    if (piece.kind() == EcmaEscape.Kind.ASSERTION) {
      assertion(piece.text());
    } else {
      atom(piece.text());
    }
  }

  private void atom(String text) {
    out.append(text);
    group.add(false);
    repeatable = true;
  }

  private void assertion(String text) {
    out.append(text);
    group.add(true);
    repeatable = false;
  }

  private void open() {
    String start = GroupStart.translate(in, purpose);
    out.append(start);
    groups.push(group);
    group = new PatternGroup(GroupStart.isLookaround(start));
    repeatable = false;
  }

  private void close() {
    out.append(')');
    if (!groups.isEmpty()) {
      PatternGroup closed = group;
      group = groups.pop();
      group.add(closed.isLookaround() || closed.mayMatchNothing());
      repeatable = !closed.isLookaround();
    }
  }

  private void braces() {
    String count = in.takeCount();
    if (count.isEmpty()) {
      in.refuse("the unescaped {");
    } else {
      quantifier(count, "{…}");
    }
  }

  /** A quantifier whose least and greatest number are {@code count}; {@code spelled} as the author sees it. */
  private void quantifier(String count, String spelled) {
    if (!repeatable) {
      if (out.length() > 0 || spelled.equals("{…}") || purpose == Purpose.VALIDATE) {
        in.refuse("the quantifier " + spelled + " with nothing to repeat");
      }
      out.append(spelled);
      return;
    }
    int comma = count.indexOf(',');
    String least = comma < 0 ? count : count.substring(0, comma);
    String greatest = comma < 0 ? count : count.substring(comma + 1);
    // What may match nothing need not be there: java.util.regex would try every way to match
    // nothing that often.
    boolean nothing = group.lastMayMatchNothing() || least.matches("0+");
    if (group.lastMayMatchNothing()) {
      least = "0";
    }
    out.append(spell(least, greatest, comma < 0));
    group.repeatLast(nothing);
    repeatable = false;
    if (in.take('?')) {
      out.append('?');
    } else if (in.take('+')) {
      in.refuse("the possessive quantifier " + spelled + "+");
    }
  }

  private static String spell(String least, String greatest, boolean exactly) {
    if (greatest.isEmpty()) {
      return least.equals("0") ? "*" : least.equals("1") ? "+" : "{" + least + ",}";
    }
    if (least.equals("0") && greatest.equals("1")) {
      return "?";
    }
    return exactly && least.equals(greatest)
        ? "{" + least + "}"
        : "{" + least + "," + greatest + "}";
  }
}
