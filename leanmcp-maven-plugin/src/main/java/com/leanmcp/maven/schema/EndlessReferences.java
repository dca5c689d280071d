package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for references that come back to themselves for one and the same value; what such a schema accepts is not defined
 * (2020-12, 9.4.1).
 */
final class EndlessReferences {
  private static final List<String> IN_PLACE =
      List.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas");

  private final SchemaDocument document;
  private final Set<String> open = new HashSet<>();
  private final Set<String> ended = new HashSet<>();

  private EndlessReferences(SchemaDocument document) {
    this.document = document;
  }

  static boolean areIn(SchemaDocument document) {
    EndlessReferences search = new EndlessReferences(document);
    return search.anywhere(document.root());
  }

  /** Whether a reference that stands anywhere in the value, or looks like one, is endless. */
  private boolean anywhere(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().anyMatch(this::anywhere);
    }
    return value instanceof JsonObject object
        && (reference(object) || object.members().values().stream().anyMatch(this::anywhere));
  }

  private boolean reference(JsonObject schema) {
    Optional<String> pointer = schema.string("$ref");
    if (pointer.isEmpty() || ended.contains(pointer.get())) {
      return false;
    }
    if (!open.add(pointer.get())) {
      return true;
    }
    boolean endless = document.resolve(pointer.get()).filter(this::inPlace).isPresent();
    open.remove(pointer.get());
    ended.add(pointer.get());
    return endless;
  }

  private boolean inPlace(JsonValue schema) {
    return schema instanceof JsonObject object
        && (reference(object)
            || IN_PLACE.stream()
                .flatMap(keyword -> object.get(keyword).stream())
                .flatMap(EndlessReferences::schemas)
                .anyMatch(this::inPlace));
  }

  /** The schema, or those of an array or an object of schemas. */
  private static Stream<JsonValue> schemas(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream();
    }
    return value instanceof JsonObject object
        ? Stream.concat(Stream.of(value), object.members().values().stream())
        : Stream.empty();
  }
}
