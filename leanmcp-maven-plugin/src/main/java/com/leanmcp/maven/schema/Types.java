package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNull;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON types that a schema lets through; {@code number} holds {@code integer}. */
record Types(Set<String> names) {
  private static final Set<String> ALL =
      Set.of("null", "boolean", "integer", "number", "string", "array", "object");

  Types {
    names = Set.copyOf(names);
  }

  /** What a type keyword and the values of enum and const leave. */
  static Types of(Assertions schema) {
    Types written = schema.get("type").map(Types::written).orElse(new Types(ALL));
    Optional<Set<JsonValue>> values = Values.written(schema);
    if (values.isEmpty()) {
      return written;
    }
    return new Types(
        values.get().stream().filter(written::allow).map(Types::of).collect(Collectors.toSet()));
  }

  private static Types written(JsonValue type) {
    Set<String> names = new LinkedHashSet<>();
    if (type instanceof JsonString one) {
      names.add(one.value());
    } else {
      ((JsonArray) type).elements().forEach(each -> names.add(((JsonString) each).value()));
    }
    if (names.contains("number")) {
      names.add("integer");
    }
    return new Types(names);
  }

  private static String of(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.value().stripTrailingZeros().scale() <= 0 ? "integer" : "number";
    }
    if (value instanceof JsonString) {
      return "string";
    }
    if (value instanceof JsonBoolean) {
      return "boolean";
    }
    if (value instanceof JsonNull) {
      return "null";
    }
    return value instanceof JsonObject ? "object" : "array";
  }

  boolean allow(JsonValue value) {
    return names.contains(of(value));
  }

  boolean within(Types other) {
    return other.names.containsAll(names);
  }

  boolean overlap(Types other) {
    return names.stream().anyMatch(other.names::contains);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  boolean onlyObjects() {
    return names.equals(Set.of("object"));
  }

  /** Whether every number is a whole one. */
  boolean onlyWholeNumbers() {
    return !names.contains("number");
  }

  /** Whether so few values are let through that they can be counted. */
  boolean areFinite() {
    return Set.of("null", "boolean").containsAll(names);
  }
}
