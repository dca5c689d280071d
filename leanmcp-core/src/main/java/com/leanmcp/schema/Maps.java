package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes objects whose names are free and whose values are of one type. */
public final class Maps {
  private Maps() {}

  /** Reads an object into a map that keeps the order and cannot be changed. */
  public static <T extends @Nullable Object> Map<String, T> read(
      JsonReader in, Violations violations, ValueReader<? extends T> value) {
    if (!Objects.expect(in, violations)) {
      return Map.of();
    }
    Map<String, T> members = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      violations.enter(name);
      Strings.isText(name, violations);
      if (members.containsKey(name)) {
        violations.add("given more than once");
      }
      members.put(name, value.read(in, violations));
      violations.leave();
    }
    return Collections.unmodifiableMap(members);
  }

  /** Writes a map as an object, in the map's own order. */
  public static <T> void write(
      @Nullable Map<String, ? extends T> value,
      JsonWriter out,
      Violations violations,
      ValueWriter<T> writer) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    java.util.Objects.requireNonNull(value).forEach((name, each) -> {
      violations.enter(String.valueOf(name));
      if (name == null) {
        violations.add("expected a name, got null");
      } else {
        Strings.isText(name, violations);
      }
      writer.write(each, out.name(String.valueOf(name)), violations);
      violations.leave();
    });
    out.endObject();
  }
}
