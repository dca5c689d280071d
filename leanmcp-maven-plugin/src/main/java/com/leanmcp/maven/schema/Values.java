package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values that a schema counts up, their numbers spelled in one way. */
final class Values {
  private Values() {}

  /** No value that is accepted is missing; empty if there is no end to them. */
  static Optional<Set<JsonValue>> of(Assertions schema) {
    Types types = Types.of(schema);
    Optional<Set<JsonValue>> written = written(schema);
    if (written.isPresent()) {
      Set<JsonValue> allowed = new LinkedHashSet<>(written.get());
      allowed.removeIf(value -> !types.allow(value));
      return Optional.of(allowed);
    }
    if (!types.areFinite()) {
      return Optional.empty();
    }
    Set<JsonValue> few =
        new LinkedHashSet<>(List.of(new JsonBoolean(true), new JsonBoolean(false), new JsonNull()));
    few.removeIf(value -> !types.allow(value));
    return Optional.of(few);
  }

  /** What enum and const let through, whatever the type. */
  static Optional<Set<JsonValue>> written(Assertions schema) {
    Optional<Set<JsonValue>> listed = schema.get("enum").map(Values::listed);
    Optional<JsonValue> constant = schema.get("const").map(Exact::normal);
    if (constant.isEmpty()) {
      return listed;
    }
    boolean possible = listed.map(values -> values.contains(constant.get())).orElse(true);
    return Optional.of(possible ? Set.of(constant.get()) : Set.of());
  }

  private static Set<JsonValue> listed(JsonValue values) {
    Set<JsonValue> listed = new LinkedHashSet<>();
    ((JsonArray) values).elements().forEach(each -> listed.add(Exact.normal(each)));
    return listed;
  }
}
