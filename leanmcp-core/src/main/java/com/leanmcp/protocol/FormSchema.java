package com.leanmcp.protocol;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.schema.Codec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schema of a form: an object of strings, numbers, booleans and choices, with the few keywords the protocol allows there
 * (MCP schema, ElicitRequestFormParams). What the form's type demands beyond that is checked when the answer comes.
 */
final class FormSchema {
  private static final Set<String> ALLOWED = Set.of(
      "type",
      "title",
      "description",
      "default",
      "enum",
      "enumNames",
      "oneOf",
      "items",
      "minimum",
      "maximum",
      "minLength",
      "maxLength",
      "minItems",
      "maxItems");

  private static final Set<String> FORMATS = Set.of("email", "uri", "date", "date-time");
  private static final Set<String> PRIMITIVES = Set.of("string", "number", "integer", "boolean");

  private final Map<String, JsonObject> fields = new LinkedHashMap<>();
  private final List<JsonValue> required = new ArrayList<>();

  private FormSchema() {}

  /**
   * The form of a type.
   *
   * @throws IllegalArgumentException if it has something no form can have
   */
  static FormSchema of(Codec<?> codec) {
    JsonObject schema;
    try (JsonReader in = JsonReader.of(codec.schema().getBytes(StandardCharsets.UTF_8))) {
      schema = (JsonObject) JsonValue.read(in);
    }
    FormSchema form = new FormSchema();
    if (!(schema.get("properties").orElse(schema) instanceof JsonObject properties)
        || properties == schema) {
      throw new IllegalArgumentException("a form is a record with fields; its schema is not");
    }
    properties.members().forEach((name, field) -> form.fields.put(name, field(name, field)));
    schema
        .get("required")
        .filter(JsonArray.class::isInstance)
        .ifPresent(names -> form.required.addAll(((JsonArray) names).elements()));
    return form;
  }

  private static JsonObject field(String name, JsonValue value) {
    JsonObject schema = (JsonObject) value;
    String type = schema.string("type").orElse("");
    boolean choices = type.equals("array") && isChoice(schema);
    if (!choices && !PRIMITIVES.contains(type)) {
      throw new IllegalArgumentException("a form has strings, numbers, booleans and choices; its"
          + " field \"" + name + "\" is something else");
    }
    Map<String, JsonValue> kept = new LinkedHashMap<>();
    schema.members().forEach((keyword, operand) -> {
      boolean format = keyword.equals("format")
          && operand instanceof JsonString text
          && FORMATS.contains(text.value());
      if (ALLOWED.contains(keyword) || format) {
        kept.put(keyword, operand);
      }
    });
    return new JsonObject(kept);
  }

  private static boolean isChoice(JsonObject schema) {
    return schema
        .get("items")
        .filter(JsonObject.class::isInstance)
        .map(items -> (JsonObject) items)
        .filter(items -> items.get("enum").isPresent() || items.get("anyOf").isPresent())
        .isPresent();
  }

  /** Whether there is a field of this name. */
  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The schema as this revision knows it; empty if it cannot express a field that is required. */
  Optional<JsonObject> schema(ProtocolRevision revision) {
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonObject> field : fields.entrySet()) {
      Optional<JsonObject> projected = revision.isSince(ProtocolRevision.V2025_11_25)
          ? Optional.of(field.getValue())
          : older(field.getValue());
      if (projected.isEmpty() && required.contains(new JsonString(field.getKey()))) {
        return Optional.empty();
      }
      projected.ifPresent(schema -> properties.put(field.getKey(), schema));
    }
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("type", new JsonString("object"));
    schema.put("properties", new JsonObject(properties));
    if (!required.isEmpty()) {
      schema.put("required", new JsonArray(required));
    }
    return Optional.of(new JsonObject(schema));
  }

  /** As 2025-06-18 has it: no choice of several, and titles of choices beside them. */
  private static Optional<JsonObject> older(JsonObject field) {
    if (field.string("type").filter("array"::equals).isPresent()) {
      return Optional.empty();
    }
    if (!(field.get("oneOf").orElse(field) instanceof JsonArray choices)) {
      return Optional.of(field);
    }
    Map<String, JsonValue> older = new LinkedHashMap<>(field.members());
    older.remove("oneOf");
    older.put("enum", members(choices, "const"));
    older.put("enumNames", members(choices, "title"));
    return Optional.of(new JsonObject(older));
  }

  private static JsonArray members(JsonArray choices, String name) {
    return new JsonArray(choices.elements().stream()
        .map(choice -> ((JsonObject) choice).get(name).orElseThrow())
        .toList());
  }
}
