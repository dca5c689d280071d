package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Optional;
import java.util.Set;

/** A whole schema, in which references are followed. */
record SchemaDocument(JsonValue root) {
  /** Keywords that change what a reference means, or refer by other ways than a pointer. */
  private static final Set<String> BASES =
      Set.of("$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef");

  private static final int LONGEST_CHAIN = 20;
  private static final Set<String> DATA = Set.of("const", "enum", "default", "examples");
  private static final Set<String> NAMED =
      Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");

  /** What a reference inside the document points to; empty if it leads out of it or nowhere. */
  Optional<JsonValue> resolve(String reference) {
    if (reference.equals("#")) {
      return Optional.of(root);
    }
    if (!reference.startsWith("#/") || reference.contains("%")) {
      return Optional.empty();
    }
    Optional<JsonValue> value = Optional.of(root);
    for (String token : reference.substring(2).split("/", -1)) {
      String name = token.replace("~1", "/").replace("~0", "~");
      value = value
          .filter(JsonObject.class::isInstance)
          .flatMap(object -> ((JsonObject) object).get(name));
    }
    return value;
  }

  /** The schema that stands for {@code schema}, where that is nothing but a reference. */
  JsonValue target(JsonValue schema) {
    JsonValue target = schema;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Optional<JsonValue> next = onlyReference(target).flatMap(this::resolve);
      if (next.isEmpty()) {
        return target;
      }
      target = next.get();
    }
    return target;
  }

  private static Optional<String> onlyReference(JsonValue schema) {
    return schema instanceof JsonObject object
            && object.members().keySet().stream()
                .allMatch(name -> name.equals("$ref") || Conjuncts.SILENT.contains(name))
        ? object.string("$ref")
        : Optional.empty();
  }

  /** Whether its references mean what {@link #resolve} takes them for. */
  boolean isPlain() {
    return root instanceof JsonObject object
        && object.members().entrySet().stream()
            .allMatch(
                each -> each.getKey().equals("$id") || isPlain(each.getKey(), each.getValue()));
  }

  private static boolean isPlain(String keyword, JsonValue value) {
    if (DATA.contains(keyword)) {
      return true;
    }
    if (NAMED.contains(keyword) && value instanceof JsonObject named) {
      return named.members().values().stream().allMatch(SchemaDocument::isPlainSchema);
    }
    return !BASES.contains(keyword) && isPlainSchema(value);
  }

  private static boolean isPlainSchema(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().allMatch(SchemaDocument::isPlainSchema);
    }
    return !(value instanceof JsonObject object)
        || object.members().entrySet().stream()
            .allMatch(each -> isPlain(each.getKey(), each.getValue()));
  }

  /** Whether a value holds no reference, wherever it stands. */
  static boolean isFreeOfReferences(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.elements().stream().allMatch(SchemaDocument::isFreeOfReferences);
    }
    return !(value instanceof JsonObject object)
        || object.members().entrySet().stream()
            .allMatch(each -> !each.getKey().equals("$ref") && isFreeOfReferences(each.getValue()));
  }
}
