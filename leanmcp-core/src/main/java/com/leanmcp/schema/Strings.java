package com.leanmcp.schema;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads, writes and checks strings; lengths count Unicode code points (JSON Schema Validation section 6.3). */
public final class Strings {
  private Strings() {}

  /** Whether the reader stands on a string of Unicode text; notes the violation if not. */
  public static boolean expect(JsonReader in, Violations violations) {
    return expect(in, "a string", violations);
  }

  /** The same for a string that a message calls {@code phrase}. */
  static boolean expect(JsonReader in, String phrase, Violations violations) {
    if (in.kind() != JsonKind.STRING) {
      violations.expected(phrase, in);
      return false;
    }
    return isText(in.string(), violations);
  }

  /** Whether the string is Unicode text, which a lone surrogate is not; notes the violation if not. */
  public static boolean isText(String value, Violations violations) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!Character.isSurrogatePair(value.charAt(i), next(value, i))) {
          violations.add("expected Unicode text, got a lone surrogate as character " + (i + 1));
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static char next(String value, int index) {
    return index + 1 < value.length() ? value.charAt(index + 1) : 0;
  }

  /** Reads any string. */
  public static String read(JsonReader in, Violations violations) {
    return expect(in, violations) ? in.string() : "";
  }

  /** Writes any string; a lone surrogate in it, which readers refuse, is noted. */
  public static void write(@Nullable String value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, "a string", out, violations)) {
      String text = java.util.Objects.requireNonNull(value);
      isText(text, violations);
      out.string(text);
    }
  }

  public static void minLength(String value, int minimum, Violations violations) {
    int length = value.codePointCount(0, value.length());
    if (length < minimum) {
      violations.add("expected at least " + characters(minimum) + ", got " + got(value, length));
    }
  }

  public static void maxLength(String value, int maximum, Violations violations) {
    int length = value.codePointCount(0, value.length());
    if (length > maximum) {
      violations.add("expected at most " + characters(maximum) + ", got " + got(value, length));
    }
  }

  /**
   * The pattern has to be found somewhere in the string (JSON Schema Validation section 6.3.3). A string that it would
   * take too long to search is refused.
   */
  public static void pattern(String value, TextPattern pattern, Violations violations) {
    TextPattern.Outcome outcome = pattern.search(value, violations);
    if (outcome != TextPattern.Outcome.FOUND) {
      boolean gaveUp = outcome == TextPattern.Outcome.GAVE_UP;
      violations.add("expected a string that matches " + pattern.published() + ", got "
          + (gaveUp ? "one that is too complex to check" : Quote.text(value)));
    }
  }

  /** The string has to be one of those allowed. */
  public static void oneOf(String value, List<String> allowed, Violations violations) {
    if (!allowed.contains(value) && violations.isFull()) {
      violations.add("");
    } else if (!allowed.contains(value)) {
      String hint = NearestName.of(value, allowed)
          .map(near -> "; did you mean \"" + near + "\"?")
          .orElse("");
      String expected = allowed.size() == 1 ? "expected " : "expected one of ";
      violations.add(expected + list(allowed) + ", got " + Quote.text(value) + hint);
    }
  }

  static String list(List<String> allowed) {
    StringBuilder text = new StringBuilder();
    for (String each : allowed) {
      text.append(text.isEmpty() ? "" : ", ").append(Quote.text(each));
    }
    return text.toString();
  }

  private static String characters(int count) {
    return count == 1 ? "1 character" : count + " characters";
  }

  private static String got(String value, int length) {
    return Quote.text(value) + " (" + characters(length) + ")";
  }
}
