package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads and writes Java arrays of objects. */
public final class ObjectArrays {
  private ObjectArrays() {}

  /** Reads an array; {@code make} makes one of a length: {@code String[]::new}. */
  public static <T extends @Nullable Object> T[] read(
      JsonReader in,
      Violations violations,
      ValueReader<? extends T> element,
      IntFunction<T[]> make) {
    return Lists.<T>read(in, violations, element).toArray(make);
  }

  public static <T> void write(
      T @Nullable [] value, JsonWriter out, Violations violations, ValueWriter<T> element) {
    Lists.write(value == null ? null : Arrays.asList(value), out, violations, element);
  }
}
