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
      case "type" -> type(argument, reader(data));
      case "enum" -> ScalarChecks.oneOf(((JsonArray) argument).elements(), data, violations);
      case "minLength", "maxLength" -> text(keyword, argument, data);
      case "minimum", "maximum" ->
        ScalarChecks.bound(keyword, ((JsonNumber) argument).value(), data, violations);
      case "required" -> required((JsonArray) argument, data);
      case "properties" -> properties((JsonObject) argument, data);
      case "additionalProperties" -> additional(schema, argument, data);
      case "items" -> items(argument, data);
      default -> throw new NotOurs("no keyword of ours: " + keyword);
    }
  }

  private void type(JsonValue argument, JsonReader in) {
    switch (argument instanceof JsonString name ? name.value() : "several") {
      case "string" -> Strings.expect(in, violations);
      case "integer" -> Integers.expect(in, Long.MIN_VALUE, Long.MAX_VALUE, violations);
      case "number" -> Numbers.expectDouble(in, violations);
      case "boolean" -> Booleans.read(in, violations);
      case "object" -> Objects.expect(in, violations);
      case "array" -> Lists.read(in, violations, (element, more) -> JsonValue.read(element));
      default -> throw new NotOurs("a type that is null, or several types");
    }
  }

  private void text(String keyword, JsonValue argument, JsonValue data) {
    if (!(data instanceof JsonString text)) {
      return;
    }
    if (keyword.equals("minLength")) {
      Strings.minLength(text.value(), size(argument), violations);
    } else {
      Strings.maxLength(text.value(), size(argument), violations);
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
      throw new NotOurs("additionalProperties with a schema");
    }
    JsonObject known = (JsonObject) schema.get("properties").orElseThrow();
    if (data instanceof JsonObject object) {
      object.members().keySet().stream()
          .filter(name -> !known.members().containsKey(name))
          .forEach(name -> violations.unknown(name, List.copyOf(known.members().keySet())));
    }
  }

  private void items(JsonValue argument, JsonValue data) {
    JsonObject schema = plain(argument);
    if (data instanceof JsonArray) {
      Lists.read(reader(data), violations, (in, more) -> {
        JsonValue element = JsonValue.read(in);
        check(schema, element);
        return element;
      });
    }
  }

  private static JsonObject plain(JsonValue schema) {
    if (schema instanceof JsonObject object) {
      return object;
    }
    throw new NotOurs("a schema that is true or false");
  }

  private static int size(JsonValue argument) {
    return ((JsonNumber) argument).value().intValueExact();
  }

  static JsonReader reader(JsonValue data) {
    JsonWriter out = new JsonWriter();
    data.write(out);
    return JsonSlice.of(out.toString()).reader();
  }
}
