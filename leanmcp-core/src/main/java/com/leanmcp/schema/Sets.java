package com.leanmcp.schema;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes arrays without equal elements. Equal is what JSON calls so: {@code 1} and {@code 1.0} are. */
public final class Sets {
  private Sets() {}

  /** Reads an array into a set that keeps the order and cannot be changed. */
  public static <T extends @Nullable Object> Set<T> read(
      JsonReader in, Violations violations, ValueReader<? extends T> element) {
    if (in.kind() != JsonKind.ARRAY) {
      violations.expected("an array", in);
      return Set.of();
    }
    Set<T> elements = new LinkedHashSet<>();
    SeenElements seen = new SeenElements();
    for (int index = 0; in.nextElement(); index++) {
      violations.enter(index);
      elements.add(seen.read(in, violations, element));
      violations.leave();
    }
    return Collections.unmodifiableSet(elements);
  }

  /** Writes a set as an array, in the set's own order; elements that JSON calls equal are noted. */
  public static <T> void write(
      @Nullable Set<? extends T> value,
      JsonWriter out,
      Violations violations,
      ValueWriter<T> element) {
    Lists.writeUnique(value, out, violations, element);
  }
}
