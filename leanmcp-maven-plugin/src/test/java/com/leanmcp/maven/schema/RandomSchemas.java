package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNull;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Schemas and values over few names, texts and numbers, so that they often have to do with each other. */
final class RandomSchemas {
  private static final List<String> NAMES = List.of("a", "b", "ab", "c");
  private static final List<String> TEXTS = List.of("", "a", "b", "ab", "abc", "10");
  private static final List<String> NUMBERS =
      List.of("-1", "0", "0.5", "1", "1.0", "1.5", "2", "3", "4", "10");
  private static final List<String> TYPES =
      List.of("object", "object", "string", "integer", "number", "boolean", "null", "array");
  private static final List<String> KEYWORDS = List.of(
      "type",
      "type",
      "type",
      "enum",
      "const",
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "minLength",
      "maxLength",
      "pattern",
      "items",
      "prefixItems",
      "contains",
      "uniqueItems",
      "minItems",
      "maxItems",
      "properties",
      "properties",
      "required",
      "required",
      "additionalProperties",
      "additionalProperties",
      "patternProperties",
      "propertyNames",
      "minProperties",
      "maxProperties",
      "dependentRequired",
      "unevaluatedProperties",
      "allOf",
      "anyOf",
      "oneOf",
      "not",
      "if",
      "description");

  private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs");
  private static final Set<String> APPLICATORS = Set.of(
      "properties",
      "patternProperties",
      "$defs",
      "items",
      "prefixItems",
      "contains",
      "additionalProperties",
      "propertyNames",
      "allOf",
      "anyOf",
      "oneOf",
      "not",
      "if");

  private final Random random;

  RandomSchemas(long seed) {
    random = new Random(seed);
  }

  /** A schema with a definition that its references point to. */
  JsonObject whole() {
    Map<String, JsonValue> members = new LinkedHashMap<>(object(3).members());
    if (random.nextBoolean()) {
      members.put("type", new JsonString("object"));
      members.putIfAbsent("properties", properties(2));
    }
    members.put("$defs", new JsonObject(Map.of("D", object(2))));
    return new JsonObject(members);
  }

  private JsonValue schema(int depth) {
    return random.nextInt(8) == 0 ? new JsonBoolean(random.nextInt(3) > 0) : object(depth);
  }

  private JsonObject object(int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (random.nextInt(3) > 0) {
      members.put("type", new JsonString(pick(TYPES)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      String keyword = pick(KEYWORDS);
      members.put(keyword, value(keyword, depth - 1));
    }
    return new JsonObject(members);
  }

  private JsonValue value(String keyword, int depth) {
    return switch (keyword) {
      case "type" ->
        random.nextInt(4) > 0
            ? new JsonString(pick(TYPES))
            : new JsonArray(List.of(new JsonString("string"), new JsonString("integer")));
      case "enum" -> new JsonArray(List.of(instance(1), instance(1), instance(1)));
      case "const" -> instance(1);
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> number();
      case "multipleOf" -> new JsonNumber(new BigDecimal(pick(List.of("0.5", "1", "2", "4"))));
      case "uniqueItems" -> new JsonBoolean(random.nextBoolean());
      case "pattern" -> new JsonString(pick(List.of("^a", "b$", "^[0-9]+$")));
      case "description" -> new JsonString(pick(TEXTS));
      case "required" -> new JsonArray(List.of(new JsonString(pick(NAMES))));
      case "dependentRequired" ->
        new JsonObject(Map.of(pick(NAMES), new JsonArray(List.of(new JsonString(pick(NAMES))))));
      case "prefixItems", "allOf", "anyOf", "oneOf" -> {
        List<JsonValue> several = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
          several.add(depth > 0 ? schema(depth) : new JsonObject(Map.of()));
        }
        yield new JsonArray(several);
      }
      case "properties" -> properties(depth);
      case "items", "additionalProperties" -> part(depth);
      case "patternProperties" ->
        new JsonObject(Map.of(pick(List.of("^a", "b$")), depth > 0 ? schema(depth) : leaf()));
      default ->
        keyword.startsWith("min") || keyword.startsWith("max")
            ? new JsonNumber(BigDecimal.valueOf(random.nextInt(4)))
            : depth > 0 ? schema(depth) : leaf();
    };
  }

  private JsonValue leaf() {
    return random.nextInt(3) == 0
        ? new JsonBoolean(random.nextBoolean())
        : new JsonObject(Map.of("type", new JsonString(pick(TYPES))));
  }

  private JsonObject properties(int depth) {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      properties.put(pick(NAMES), part(depth));
    }
    return new JsonObject(properties);
  }

  /** A schema of a part of the value; only such may refer to the whole, or there would be no end to it. */
  private JsonValue part(int depth) {
    if (random.nextInt(5) == 0) {
      String pointer = random.nextInt(4) == 0 ? "#" : "#/$defs/D";
      return new JsonObject(Map.of("$ref", new JsonString(pointer)));
    }
    return depth > 0 ? schema(depth) : leaf();
  }

  /** The schema with one to three keywords added, removed or changed anywhere. */
  JsonObject edited(JsonObject schema) {
    JsonObject edited = schema;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      edited = (JsonObject) edit(edited, 5);
    }
    return edited;
  }

  private JsonValue edit(JsonValue schema, int depth) {
    if (!(schema instanceof JsonObject object)) {
      return object(1);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    String name = members.isEmpty() ? "" : pick(List.copyOf(members.keySet()));
    if (depth > 0 && APPLICATORS.contains(name) && random.nextInt(4) > 0) {
      members.put(name, inside(name, members.get(name), depth - 1));
    } else if (random.nextBoolean() && !name.equals("$defs")) {
      members.remove(name);
    } else {
      String keyword =
          random.nextBoolean() && KEYWORDS.contains(name) && !APPLICATORS.contains(name)
              ? name
              : pick(KEYWORDS);
      members.put(keyword, value(keyword, 1));
    }
    return new JsonObject(members);
  }

  private JsonValue inside(String keyword, JsonValue value, int depth) {
    if (value instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>(array.elements());
      int index = random.nextInt(elements.size());
      elements.set(index, edit(elements.get(index), depth));
      return new JsonArray(elements);
    }
    if (!NAMED.contains(keyword)) {
      return edit(value, depth);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) value).members());
    String name = pick(List.copyOf(members.keySet()));
    if (random.nextInt(4) == 0 && members.size() > 1) {
      members.remove(name);
    } else if (random.nextInt(4) == 0 && !keyword.equals("$defs")) {
      members.put(pick(NAMES), object(1));
    } else {
      members.put(name, edit(members.get(name), depth));
    }
    return new JsonObject(members);
  }

  /** A value, more often than not of objects. */
  JsonValue instance(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 5)) {
      case 0 -> new JsonNull();
      case 1 -> new JsonBoolean(random.nextBoolean());
      case 2 -> new JsonString(pick(TEXTS));
      case 3, 4 -> number();
      case 5 -> {
        List<JsonValue> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          elements.add(instance(depth - 1));
        }
        yield new JsonArray(elements);
      }
      default -> {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          members.put(pick(NAMES), instance(depth - 1));
        }
        yield new JsonObject(members);
      }
    };
  }

  private JsonNumber number() {
    return new JsonNumber(new BigDecimal(pick(NUMBERS)));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
