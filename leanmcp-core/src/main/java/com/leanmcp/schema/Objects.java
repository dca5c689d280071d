package com.leanmcp.schema;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Checks of JSON objects, and of nulls where a value has to be. */
public final class Objects {
  private Objects() {}

  /** Whether the reader stands on an object; notes the violation if not. */
  public static boolean expect(JsonReader in, Violations violations) {
    if (in.kind() == JsonKind.OBJECT) {
      return true;
    }
    violations.expected("an object", in);
    return false;
  }

  /** Whether {@code value} is null where {@code expectation} has to be: then it is noted, and null is written. */
  public static boolean isNull(
      @Nullable Object value, String expectation, JsonWriter out, Violations violations) {
    if (value != null) {
      return false;
    }
    violations.add("expected " + expectation + ", got null");
    out.nullValue();
    return true;
  }

  /** Whether the writer is deeper in objects and arrays than a reader follows: then it is noted, and null is written. */
  public static boolean isTooDeep(JsonWriter out, Violations violations) {
    if (violations.depth() < JsonReader.MAX_DEPTH) {
      return false;
    }
    violations.add("nested deeper than " + JsonReader.MAX_DEPTH);
    out.nullValue();
    return true;
  }

  /** Notes that the type's own constructor refused the members. */
  public static void refused(IllegalArgumentException reason, Violations violations) {
    String message = reason.getMessage();
    violations.add(message == null ? "these members do not fit together" : message);
  }
}
