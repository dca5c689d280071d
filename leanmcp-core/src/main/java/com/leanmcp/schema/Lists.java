package com.leanmcp.schema;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes arrays whose elements are of one type. */
public final class Lists {
  private Lists() {}

  /** Whether the reader stands on an array; notes the violation if not. */
  public static boolean expect(JsonReader in, Violations violations) {
    if (in.kind() == JsonKind.ARRAY) {
      return true;
    }
    violations.expected("an array", in);
    return false;
  }

  /** Reads an array into a list that cannot be changed. */
  public static <T extends @Nullable Object> List<T> read(
      JsonReader in, Violations violations, ValueReader<? extends T> element) {
    if (!expect(in, violations)) {
      return List.of();
    }
    List<T> elements = new ArrayList<>();
    for (int index = 0; in.nextElement(); index++) {
      violations.enter(index);
      elements.add(element.read(in, violations));
      violations.leave();
    }
    return Collections.unmodifiableList(elements);
  }

  /** Reads an array whose elements have to differ from each other, as JSON. */
  public static <T extends @Nullable Object> List<T> readUnique(
      JsonReader in, Violations violations, ValueReader<? extends T> element) {
    SeenElements seen = new SeenElements();
    return Lists.<T>read(in, violations, (each, noted) -> seen.read(each, noted, element));
  }

  /** Writes a collection whose elements have to differ from each other, as JSON. */
  public static <T> void writeUnique(
      @Nullable Collection<? extends T> value,
      JsonWriter out,
      Violations violations,
      ValueWriter<T> element) {
    SeenElements seen = new SeenElements();
    Lists.<T>write(
        value, out, violations, (each, to, noted) -> seen.write(each, to, noted, element));
  }

  /** Writes a list, or another collection in its own order, as an array. */
  public static <T> void write(
      @Nullable Collection<? extends T> value,
      JsonWriter out,
      Violations violations,
      ValueWriter<T> element) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    out.beginArray();
    int index = 0;
    for (T each : java.util.Objects.requireNonNull(value)) {
      violations.enter(index++);
      element.write(each, out, violations);
      violations.leave();
    }
    out.endArray();
  }
}
