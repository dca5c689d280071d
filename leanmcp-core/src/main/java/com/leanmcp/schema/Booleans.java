package com.leanmcp.schema;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes booleans. */
public final class Booleans {
  private Booleans() {}

  /** Whether the reader stands on a boolean, or on a string that is taken for one; notes the violation if not. */
  public static boolean expect(JsonReader in, Violations violations) {
    if (in.kind() == JsonKind.BOOLEAN
        || violations.coerced().isPresent() && violations.coerced().get().takesBoolean(in)) {
      return true;
    }
    violations.expected("true or false", in);
    return false;
  }

  public static boolean read(JsonReader in, Violations violations) {
    return expect(in, violations) && in.bool();
  }

  public static void write(@Nullable Boolean value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, "true or false", out, violations)) {
      out.bool(java.util.Objects.requireNonNull(value));
    }
  }

  /** The value has to be this one. */
  public static void constant(boolean value, boolean expected, Violations violations) {
    if (value != expected) {
      violations.add("expected " + expected + ", got " + value);
    }
  }
}
