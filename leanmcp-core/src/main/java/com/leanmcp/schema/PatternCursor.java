package com.leanmcp.schema;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the text of a pattern and remembers the first construct that was refused. */
final class PatternCursor {
  private static final Pattern COUNT = Pattern.compile("(\\d+(?:,\\d*)?)\\}");
  private static final int END = -1;

  private final String text;
  private final Set<String> names = new HashSet<>();
  private int at;
  private String refusal = "";

  PatternCursor(String text) {
    this.text = text;
  }

  boolean hasMore() {
    return at < text.length();
  }

  /** The next code point, or a negative number at the end. */
  int peek() {
    return hasMore() ? text.codePointAt(at) : END;
  }

  /** Takes the next code point; a negative number at the end. */
  int take() {
    int c = peek();
    at += c < 0 ? 0 : Character.charCount(c);
    return c;
  }

  /** Takes the character if it is next. */
  boolean take(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  /** The character taken last. */
  String last() {
    return text.substring(at - 1, at);
  }

  /** Takes up to so many characters. */
  String takeUpTo(int count) {
    int end = Math.min(text.length(), at + count);
    String taken = text.substring(at, end);
    at = end;
    return taken;
  }

  /** Takes everything before the character; nothing if it does not come. */
  String takeUntil(char c) {
    int end = text.indexOf(c, at);
    return end < 0 ? "" : takeUpTo(end - at);
  }

  /** Takes {@code 2}, {@code 2,} or {@code 2,3} and the brace behind it; nothing if there is something else. */
  String takeCount() {
    Matcher matcher = COUNT.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    at = matcher.end();
    return matcher.group(1);
  }

  /** Takes so many hexadecimal digits; nothing if there are fewer. */
  String takeHex(int digits) {
    boolean all =
        at + digits <= text.length() && text.substring(at, at + digits).matches("[0-9A-Fa-f]+");
    return all ? takeUpTo(digits) : "";
  }

  /** Whether the group name is free; it is taken from now on. */
  boolean claim(String name) {
    return names.add(name);
  }

  /** Notes what cannot be translated; the first one counts. */
  void refuse(String construct) {
    refusal = refusal.isEmpty() ? construct : refusal;
  }

  String refusal() {
    return refusal;
  }
}
