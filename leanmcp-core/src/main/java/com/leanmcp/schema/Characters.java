package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes a Java char: a string of one character of Unicode's first 65,536, which no emoji is. */
public final class Characters {
  /** The keyword {@code pattern} of the schema: {@code maxLength} alone lets supplementary characters through. */
  public static final String PATTERN = "^[\\u0000-\\uFFFF]$";

  private static final String PHRASE = "a single character up to U+FFFF";

  private Characters() {}

  public static char read(JsonReader in, Violations violations) {
    if (!Strings.expect(in, PHRASE, violations)) {
      return 0;
    }
    String text = in.string();
    if (text.length() == 1) {
      return text.charAt(0);
    }
    violations.expected(PHRASE, in);
    return 0;
  }

  /** Writes a character; a surrogate, which is half of one, is noted. */
  public static void write(@Nullable Character value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, PHRASE, out, violations)) {
      String text = String.valueOf(java.util.Objects.requireNonNull(value));
      Strings.isText(text, violations);
      out.string(text);
    }
  }
}
