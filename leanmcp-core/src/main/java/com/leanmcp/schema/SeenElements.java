package com.leanmcp.schema;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one array so far, compared as JSON Schema compares (Core section 4.2.2): numbers by their value, objects
 * without regard to order.
 */
final class SeenElements {
  /** Texts, not values, are the keys: a map stays fast for texts even where all hash codes are the same. */
  private final Map<String, Integer> indexes = new HashMap<>();

  private int count;

  /** Reads an element and notes the violation if it equals an earlier one. */
  <T extends @Nullable Object> T read(
      JsonReader in, Violations violations, ValueReader<? extends T> element) {
    if (violations.coerced().isPresent()) {
      return coerce(in, violations, element, violations.coerced().get());
    }
    if (in.kind() != JsonKind.OBJECT && in.kind() != JsonKind.ARRAY) {
      add(JsonValue.read(in), violations);
      return element.read(in, violations);
    }
    JsonSlice slice = in.slice(); // it is read twice: to compare and to decode
    try (JsonReader first = slice.reader();
        JsonReader second = slice.reader()) {
      add(JsonValue.read(first), violations);
      return element.read(second, violations);
    }
  }

  /** Decodes before it compares: only then is it known which strings are taken for something else. */
  private <T extends @Nullable Object> T coerce(
      JsonReader in,
      Violations violations,
      ValueReader<? extends T> element,
      CoercedStrings coerced) {
    JsonSlice slice = in.slice();
    try (JsonReader first = slice.reader();
        JsonReader second = slice.reader()) {
      T value = element.read(first, violations);
      add(coerced.read(second), violations);
      return value;
    }
  }

  /** Writes an element and notes the violation if it equals an earlier one. */
  <T> void write(@Nullable T value, JsonWriter out, Violations violations, ValueWriter<T> element) {
    JsonWriter scratch = new JsonWriter();
    element.write(value, scratch, violations);
    byte[] json = scratch.toBytes();
    try (JsonReader written = JsonReader.of(json)) {
      add(JsonValue.read(written), violations);
    }
    out.raw(json);
  }

  private void add(JsonValue value, Violations violations) {
    Integer earlier = indexes.putIfAbsent(CanonicalText.of(value), count++);
    if (earlier != null) {
      violations.add("expected elements that differ, got the same as at index " + earlier);
    }
  }
}
