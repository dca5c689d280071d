package com.leanmcp.schema;

import com.leanmcp.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Encodes a value and checks it against its own schema in one pass. */
@FunctionalInterface
public interface ValueWriter<T> {
  /**
   * Writes {@code value} and notes all that is wrong with it, a null among them. What is written is of use only if nothing
   * was noted, but it is always one whole JSON value.
   */
  void write(@Nullable T value, JsonWriter out, Violations violations);
}
