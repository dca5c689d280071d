package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** Decodes and validates a value in one pass. */
@FunctionalInterface
public interface ValueReader<T extends @Nullable Object> {
  /**
   * Reads the value that {@code in} stands on, to its end, and notes all that is wrong with it. What is returned means
   * something only if nothing was noted.
   */
  T read(JsonReader in, Violations violations);
}
