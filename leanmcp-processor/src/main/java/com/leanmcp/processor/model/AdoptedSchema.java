package com.leanmcp.processor.model;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema of a compiled codec, whose references have to be bent when it becomes part of another schema. */
record AdoptedSchema(JsonObject schema) {
  private static final Set<String> DATA = Set.of("const", "enum", "default", "examples");

  static AdoptedSchema of(String text) {
    return new AdoptedSchema((JsonObject) JsonValue.read(JsonSlice.of(text).reader()));
  }

  boolean refersToItself() {
    return refersToRoot(schema);
  }

  private static boolean refersToRoot(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().anyMatch(AdoptedSchema::refersToRoot);
    }
    return value instanceof JsonObject object
        && (object.string("$ref").filter("#"::equals).isPresent()
            || object.members().values().stream().anyMatch(AdoptedSchema::refersToRoot));
  }

  /** The names of what it defines. */
  List<String> definitions() {
    return schema.members().get("$defs") instanceof JsonObject defined
        ? List.copyOf(defined.members().keySet())
        : List.of();
  }

  /** What {@code pointer} points to, with its references bent. */
  JsonValue definition(String pointer, Map<String, String> pointers) {
    if (pointer.equals("#")) {
      return root(pointers);
    }
    JsonObject defined = (JsonObject) schema.members().get("$defs");
    return bend(defined.members().get(pointer.substring("#/$defs/".length())), pointers);
  }

  /** All but its definitions, with its references bent. */
  JsonObject root(Map<String, String> pointers) {
    Map<String, JsonValue> members = new LinkedHashMap<>(schema.members());
    members.remove("$defs");
    return (JsonObject) bend(new JsonObject(members), pointers);
  }

  private static JsonValue bend(JsonValue value, Map<String, String> pointers) {
    if (value instanceof JsonArray array) {
      return new JsonArray(
          array.elements().stream().map(element -> bend(element, pointers)).toList());
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.members().forEach((name, member) -> members.put(name, bend(name, member, pointers)));
    return new JsonObject(members);
  }

  private static JsonValue bend(String keyword, JsonValue value, Map<String, String> pointers) {
    if (keyword.equals("properties") && value instanceof JsonObject properties) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      properties.members().forEach((name, schema) -> members.put(name, bend(schema, pointers)));
      return new JsonObject(members);
    }
    if (keyword.equals("$ref") && value instanceof JsonString pointer) {
      return new JsonString(pointers.getOrDefault(pointer.value(), pointer.value()));
    }
    return DATA.contains(keyword) ? value : bend(value, pointers);
  }
}
