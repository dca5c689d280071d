package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema says besides what it accepts, by place; references are not followed, definitions are places too. */
final class Described {
  private static final Set<String> WORDS = Set.of(
      "title",
      "description",
      "examples",
      "$comment",
      "deprecated",
      "readOnly",
      "writeOnly",
      "default",
      "x-mcp-header",
      "$schema");

  private final Map<Place, Map<String, JsonValue>> words = new LinkedHashMap<>();

  private Described() {}

  static Map<Place, Map<String, JsonValue>> in(JsonValue schema) {
    Described described = new Described();
    described.add(Place.ROOT, schema);
    return described.words;
  }

  private void add(Place place, JsonValue value) {
    if (!(value instanceof JsonObject schema)) {
      return;
    }
    Map<String, JsonValue> said = words.computeIfAbsent(place, absent -> new LinkedHashMap<>());
    schema.members().forEach((keyword, each) -> {
      if (WORDS.contains(keyword)) {
        said.putIfAbsent(keyword, Exact.normal(each));
      }
      inside(place, keyword, each);
    });
  }

  private void inside(Place place, String keyword, JsonValue value) {
    switch (keyword) {
      case "properties" -> named(place, value);
      case "$defs", "definitions" -> named(place.member(keyword), value);
      case "additionalProperties" -> add(place.others(), value);
      case "items" -> add(place.element(), value);
      case "prefixItems" -> {
        List<JsonValue> elements = elements(value);
        for (int i = 0; i < elements.size(); i++) {
          add(place.element(i), elements.get(i));
        }
      }
      case "allOf" -> elements(value).forEach(each -> add(place, each));
      case "anyOf", "oneOf" -> alternatives(place, elements(value));
      default -> {}
    }
  }

  private void named(Place place, JsonValue value) {
    if (value instanceof JsonObject schemas) {
      schemas.members().forEach((name, schema) -> add(place.member(name), schema));
    }
  }

  private void alternatives(Place place, List<JsonValue> alternatives) {
    int index = 1;
    for (JsonValue each : alternatives) {
      List<Conjunct> parts = Conjuncts.of(each, new SchemaDocument(each));
      add(place.variant(Unions.label(parts).orElse("number " + index)), each);
      index++;
    }
  }

  private static List<JsonValue> elements(JsonValue value) {
    return value instanceof JsonArray array ? array.elements() : List.of();
  }
}
