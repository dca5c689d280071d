package com.leanmcp.protocol;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.schema.Violation;
import com.leanmcp.schema.Violations;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Violations for programs, beside the text that models read: a pointer and a message each. In the text a line break or a
 * colon may belong to a property's name.
 */
final class ViolationsMeta {
  /** The name of the member of {@code _meta}. */
  static final String NAME = "com.leanmcp/violations";

  private ViolationsMeta() {}

  static JsonObject of(Violations violations) {
    return new JsonObject(Map.of(
        NAME,
        new JsonArray(violations.kept().stream().map(ViolationsMeta::entry).toList())));
  }

  private static JsonValue entry(Violation violation) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("pointer", new JsonString(violation.pointer()));
    members.put("message", new JsonString(violation.message()));
    return new JsonObject(members);
  }
}
