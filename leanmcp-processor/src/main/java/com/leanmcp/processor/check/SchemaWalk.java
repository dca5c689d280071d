package com.leanmcp.processor.check;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.function.BiConsumer;

/** Goes through a schema and every schema in it. */
final class SchemaWalk {
  private SchemaWalk() {}

  /** Hands each schema that is an object to {@code visitor}, with its place as a JSON Pointer. */
  static void visit(JsonValue schema, String pointer, BiConsumer<String, JsonObject> visitor) {
    if (schema instanceof JsonObject object) {
      visitor.accept(pointer, object);
      object
          .members()
          .forEach((keyword, value) -> inside(keyword, value, pointer + "/" + keyword, visitor));
    }
  }

  private static void inside(
      String keyword, JsonValue value, String pointer, BiConsumer<String, JsonObject> visitor) {
    switch (keyword) {
      case "properties", "$defs" -> {
        if (value instanceof JsonObject named) {
          named.members().forEach((name, schema) -> visit(schema, pointer + "/" + name, visitor));
        }
      }
      case "items", "additionalProperties" -> visit(value, pointer, visitor);
      case "oneOf", "anyOf", "allOf" -> {
        if (value instanceof JsonArray schemas) {
          schemas.elements().forEach(schema -> visit(schema, pointer, visitor));
        }
      }
      default -> {}
    }
  }
}
