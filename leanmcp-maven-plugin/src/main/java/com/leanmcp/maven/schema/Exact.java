package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Equality of JSON values as JSON Schema has it (2020-12, 4.2.2): 1 is 1.0, and the order of members does not matter. */
final class Exact {
  private Exact() {}

  static boolean equal(JsonValue one, JsonValue other) {
    return normal(one).equals(normal(other));
  }

  /** The value with its numbers spelled in one way, so that {@code equals} compares values. */
  static JsonValue normal(JsonValue value) {
    if (value instanceof JsonNumber number) {
      BigDecimal stripped = number.value().stripTrailingZeros();
      return new JsonNumber(stripped.signum() == 0 ? BigDecimal.ZERO : stripped);
    }
    if (value instanceof JsonArray array) {
      return new JsonArray(array.elements().stream().map(Exact::normal).toList());
    }
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, normal(member)));
      return new JsonObject(members);
    }
    return value;
  }
}
