package com.leanmcp.schema;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes booleans. */
public final class Booleans {
  private Booleans() {}

  public static boolean read(JsonReader in, Violations violations) {
    if (in.kind() == JsonKind.BOOLEAN) {
      return in.bool();
    }
    violations.expected("true or false", in);
    return false;
  }

  public static void write(@Nullable Boolean value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, "true or false", out, violations)) {
      out.bool(java.util.Objects.requireNonNull(value));
    }
  }
}
