package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.Optional;

/** What an alternative may be called by. */
final class Discriminators {
  private Discriminators() {}

  /** The first constant text of a property, else the one type. */
  static Optional<String> of(Assertions schema) {
    return schema.schemas("properties").values().stream()
        .flatMap(property -> constant(property).stream())
        .findFirst()
        .or(() -> schema
            .get("type")
            .filter(JsonString.class::isInstance)
            .map(type -> ((JsonString) type).value())
            .filter(type -> !type.equals("object")));
  }

  private static Optional<String> constant(JsonValue property) {
    if (!(property instanceof JsonObject schema)) {
      return Optional.empty();
    }
    Optional<String> one = schema
        .get("enum")
        .filter(values -> values instanceof JsonArray array && array.elements().size() == 1)
        .map(values -> ((JsonArray) values).elements().get(0))
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).value());
    return schema.string("const").or(() -> one);
  }
}
