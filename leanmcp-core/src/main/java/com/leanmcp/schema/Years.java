package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Reads and writes years as integers, from {@link Year#MIN_VALUE} to {@link Year#MAX_VALUE}. */
public final class Years {
  private Years() {}

  public static Year read(JsonReader in, Violations violations) {
    return Integers.expect(in, Year.MIN_VALUE, Year.MAX_VALUE, violations)
        ? Year.of((int) in.longValue())
        : Year.of(0);
  }

  public static void write(@Nullable Year value, JsonWriter out, Violations violations) {
    Integers.write(value == null ? null : value.getValue(), out, violations);
  }
}
