package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes schemas apart; references and {@code allOf} are followed. */
final class Conjuncts {
  /** Keywords that accept everything, or stand for later use. */
  static final Set<String> SILENT = Set.of(
      "title",
      "description",
      "examples",
      "$comment",
      "deprecated",
      "readOnly",
      "writeOnly",
      "default",
      "x-mcp-header",
      "$schema",
      "$id",
      "$defs",
      "definitions");

  /** Keywords that mean something only beside each other, by the one they are called after. */
  private static final Map<String, String> GROUPS = Map.of(
      "if", "if",
      "then", "if",
      "else", "if",
      "contains", "contains",
      "minContains", "contains",
      "maxContains", "contains");

  private static final int DEEPEST = 50;
  private static final int MOST = 1_000;

  private final SchemaDocument document;
  private final List<Conjunct> parts = new ArrayList<>();

  private int added;

  private Conjuncts(SchemaDocument document) {
    this.document = document;
  }

  /** The parts of a schema of this document; none if it accepts everything. */
  static List<Conjunct> of(JsonValue schema, SchemaDocument document) {
    Conjuncts conjuncts = new Conjuncts(document);
    conjuncts.add(schema, 0);
    return List.copyOf(conjuncts.parts);
  }

  private void add(JsonValue schema, int depth) {
    if (schema instanceof JsonBoolean bool) {
      if (!bool.value()) {
        parts.add(new Conjunct.Not(Assertions.EVERYTHING));
      }
    } else if (!(schema instanceof JsonObject object)) {
      parts.add(opaque("a schema that is none", schema));
    } else if (depth > DEEPEST || ++added > MOST) {
      parts.add(opaque("a schema this large", schema));
    } else if (object.members().entrySet().stream().anyMatch(Conjuncts::isMalformed)) {
      parts.add(new Conjunct.Opaque("a malformed keyword", object));
    } else {
      keywords(object, depth);
    }
  }

  private static boolean isMalformed(Map.Entry<String, JsonValue> member) {
    return Assertions.isKnown(member.getKey())
        && !Assertions.understands(member.getKey(), member.getValue());
  }

  private void keywords(JsonObject object, int depth) {
    Map<String, JsonValue> own = new LinkedHashMap<>();
    Map<String, Map<String, JsonValue>> groups = new LinkedHashMap<>();
    object.members().forEach((keyword, value) -> {
      if (Assertions.understands(keyword, value)) {
        own.put(keyword, value);
      } else if (!SILENT.contains(keyword) && !applied(keyword, value, object, depth)) {
        String group = GROUPS.getOrDefault(keyword, keyword);
        groups.computeIfAbsent(group, absent -> new LinkedHashMap<>()).put(keyword, value);
      }
    });
    if (!own.isEmpty()) {
      parts.add(new Assertions(own));
    }
    groups.forEach((name, members) ->
        parts.add(new Conjunct.Opaque("the keyword " + name, new JsonObject(members))));
  }

  /** Whether the keyword brings other schemas in, and is understood. */
  private boolean applied(String keyword, JsonValue value, JsonObject around, int depth) {
    switch (keyword) {
      case "$ref" -> reference(value, depth);
      case "not" -> parts.add(new Conjunct.Not(value));
      case "unevaluatedProperties", "unevaluatedItems" ->
        parts.add(new Conjunct.Opaque(
            "the keyword " + keyword, around)); // it means what stands beside it
      case "allOf", "anyOf", "oneOf" -> {
        if (!(value instanceof JsonArray array) || array.elements().isEmpty()) {
          return false;
        }
        several(keyword, array.elements(), depth);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void several(String keyword, List<JsonValue> schemas, int depth) {
    if (keyword.equals("allOf")) {
      schemas.forEach(each -> add(each, depth + 1));
    } else {
      parts.add(new Conjunct.Union(
          keyword.equals("anyOf") ? Conjunct.Choice.ANY : Conjunct.Choice.ONE, schemas));
    }
  }

  private void reference(JsonValue value, int depth) {
    if (value instanceof JsonString text && document.resolve(text.value()).isPresent()) {
      add(document.resolve(text.value()).get(), depth + 1);
    } else {
      parts.add(opaque("a $ref out of the schema", value));
    }
  }

  private static Conjunct opaque(String name, JsonValue value) {
    return new Conjunct.Opaque(name, new JsonObject(Map.of(name, value)));
  }
}
