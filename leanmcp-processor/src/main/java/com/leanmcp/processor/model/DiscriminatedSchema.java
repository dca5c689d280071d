package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to an object's schema the property that tells it from the other subtypes of its sealed interface. */
final class DiscriminatedSchema {
  private DiscriminatedSchema() {}

  static JsonObject of(JsonObject schema, String discriminator, String value) {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    Map<String, JsonValue> type = new LinkedHashMap<>();
    type.put("type", new JsonString("string"));
    type.put("const", new JsonString(value));
    properties.put(discriminator, new JsonObject(type));
    if (schema.members().get("properties") instanceof JsonObject others) {
      properties.putAll(others.members());
    }
    List<JsonValue> required = new ArrayList<>(List.of(new JsonString(discriminator)));
    if (schema.members().get("required") instanceof JsonArray others) {
      required.addAll(others.elements());
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("type", new JsonString("object"));
    members.put("properties", new JsonObject(properties));
    members.put("required", new JsonArray(required));
    schema.members().forEach(members::putIfAbsent);
    return new JsonObject(members);
  }
}
