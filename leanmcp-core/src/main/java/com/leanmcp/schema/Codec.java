package com.leanmcp.schema;

import org.jspecify.annotations.Nullable;

/**
 * Everything JSON about one Java type, from one model: its schema, a reader that refuses what the schema refuses, and a
 * writer that writes what the schema allows. Generated; stateless and thread-safe.
 */
public interface Codec<T> extends ValueReader<@Nullable T>, ValueWriter<T> {
  /** The JSON Schema (draft 2020-12) of the type, as JSON text. */
  String schema();
}
