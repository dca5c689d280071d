package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.util.List;

/** Calls, for each keyword of a schema, the check that generated code calls for it. */
final class SuiteChecks {
  /** A schema that no Java type of ours has. */
  static final class NotOurs extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOurs(String reason) {
      super(reason, null, false, false);
    }
  }

  private static final List<String> SILENT = List.of("$schema", "$comment", "$defs");

  private final Violations violations;

  private SuiteChecks(Violations violations) {
    this.violations = violations;
  }

  static boolean accept(JsonObject schema, JsonValue data) {
    Violations violations = new Violations();
    new SuiteChecks(violations).check(schema, data);
    return violations.isEmpty();
  }

  private void check(JsonObject schema, JsonValue data) {
    schema.members().forEach((keyword, argument) -> {
      if (!SILENT.contains(keyword)) {
        check(schema, keyword, argument, data);
      }
    });
  }

  private void check(JsonObject schema, String keyword, JsonValue argument, JsonValue data) {
    switch (keyword) {
      case "type" -> type(argument, data);
      case "enum" -> ScalarChecks.oneOf(((JsonArray) argument).elements(), data, violations);
      case "const" -> ScalarChecks.constant(argument, data, violations);
      case "minLength", "maxLength", "pattern", "format" ->
        TextChecks.check(keyword, argument, data, violations);
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
        ScalarChecks.bound(keyword, ((JsonNumber) argument).value(), data, violations);
      case "minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems" ->
        SizeChecks.check(keyword, argument, data, violations);
      case "required" -> required((JsonArray) argument, data);
      case "properties" -> properties((JsonObject) argument, data);
      case "additionalProperties" -> additional(schema, argument, data);
      case "items" -> items(argument, data);
      case "oneOf" -> throw new NotOurs("oneOf whose branches no constant property tells apart");
      default -> throw new NotOurs("no keyword of ours: " + keyword);
    }
  }

  private void type(JsonValue argument, JsonValue data) {
    switch (argument instanceof JsonString name ? name.value() : "several") {
      case "string" -> Strings.expect(reader(data), violations);
      case "integer" -> ScalarChecks.integer(data, violations);
      case "number" -> Numbers.expectDouble(reader(data), violations);
      case "boolean" -> Booleans.read(reader(data), violations);
      case "object" -> Objects.expect(reader(data), violations);
      case "array" -> Lists.read(reader(data), violations, (in, more) -> JsonValue.read(in));
      default -> throw new NotOurs("a type that is null, or several types");
    }
  }

  private void required(JsonArray names, JsonValue data) {
    if (data instanceof JsonObject object) {
      for (JsonValue name : names.elements()) {
        if (object.get(((JsonString) name).value()).isEmpty()) {
          violations.missing(((JsonString) name).value(), "a value");
        }
      }
    }
  }

  private void properties(JsonObject properties, JsonValue data) {
    if (data instanceof JsonObject object) {
      properties
          .members()
          .forEach(
              (name, schema) -> object.get(name).ifPresent(value -> check(plain(schema), value)));
    }
  }

  private void additional(JsonObject schema, JsonValue argument, JsonValue data) {
    if (!argument.equals(new JsonBoolean(false))) {
      values(schema, argument, data);
      return;
    }
    JsonObject known = (JsonObject) schema.get("properties").orElseThrow();
    if (data instanceof JsonObject object) {
      object.members().keySet().stream()
          .filter(name -> !known.members().containsKey(name))
          .forEach(name -> violations.unknown(name, List.copyOf(known.members().keySet())));
    }
  }

  private void values(JsonObject schema, JsonValue argument, JsonValue data) {
    if (schema.get("properties").isPresent()) {
      throw new NotOurs("properties and a schema for all others");
    }
    JsonObject values = plain(argument);
    if (data instanceof JsonObject) {
      Maps.read(reader(data), violations, (in, more) -> checked(values, in));
    }
  }

  private void items(JsonValue argument, JsonValue data) {
    JsonObject schema = plain(argument);
    if (data instanceof JsonArray) {
      Lists.read(reader(data), violations, (in, more) -> checked(schema, in));
    }
  }

  private JsonValue checked(JsonObject schema, JsonReader in) {
    JsonValue value = JsonValue.read(in);
    check(schema, value);
    return value;
  }

  private static JsonObject plain(JsonValue schema) {
    if (schema instanceof JsonObject object) {
      return object;
    }
    throw new NotOurs("a schema that is true or false");
  }

  static JsonReader reader(JsonValue data) {
    JsonWriter out = new JsonWriter();
    data.write(out);
    return JsonSlice.of(out.toString()).reader();
  }
}
