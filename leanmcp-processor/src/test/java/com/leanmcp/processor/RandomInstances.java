package com.leanmcp.processor;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes instances that a schema mostly allows, members in any order, with a mistake here and there. */
final class RandomInstances {
  private static final int DEEPEST = 6;
  private static final List<String> ODD = List.of(
      "null",
      "true",
      "0",
      "-1",
      "1.5",
      "1e3",
      "2147483648",
      "\"\"",
      "\"a\"",
      "\"type\"",
      "[]",
      "[[]]",
      "{}",
      "{\"type\":\"Circle\"}",
      "{\"name\":\"x\",\"children\":[]}");

  private final Random random;
  private final JsonObject root;
  private final int oneMistakeIn;

  RandomInstances(String schema, Random random, int oneMistakeIn) {
    this.root = (JsonObject) JsonValue.read(JsonSlice.of(schema).reader());
    this.random = random;
    this.oneMistakeIn = oneMistakeIn;
  }

  String next() {
    JsonWriter out = new JsonWriter();
    of(root, 0).write(out);
    return out.toString();
  }

  private boolean mistake() {
    return random.nextInt(oneMistakeIn) == 0;
  }

  private JsonValue of(JsonObject schema, int depth) {
    if (mistake()) {
      return JsonValue.read(JsonSlice.of(ODD.get(random.nextInt(ODD.size()))).reader());
    }
    if (schema.string("$ref").isPresent()) {
      return of(resolve(schema.string("$ref").get()), depth);
    }
    if (schema.members().get("oneOf") instanceof JsonArray variants) {
      return of((JsonObject) any(variants.elements()), depth);
    }
    if (schema.members().containsKey("const")) {
      return schema.members().get("const");
    }
    if (schema.members().get("enum") instanceof JsonArray allowed) {
      return any(allowed.elements());
    }
    return switch (schema.string("type").orElseThrow()) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer", "number" -> number(schema);
      case "boolean" -> new JsonValue.JsonBoolean(random.nextBoolean());
      default -> new JsonString(string(schema));
    };
  }

  private String string(JsonObject schema) {
    String text = "abcdefgh".substring(random.nextInt(8));
    boolean shorten = schema.members().get("maxLength") instanceof JsonNumber && !mistake();
    return shorten ? text.substring(Math.max(0, text.length() - 1 - random.nextInt(3))) : text;
  }

  private JsonValue number(JsonObject schema) {
    BigDecimal number = BigDecimal.valueOf(random.nextInt(300) - 150);
    if (schema.members().get("minimum") instanceof JsonNumber minimum && !mistake()) {
      number = number.max(minimum.value());
    }
    if (schema.members().get("maximum") instanceof JsonNumber maximum && !mistake()) {
      number = number.min(maximum.value());
    }
    return new JsonNumber(number);
  }

  private JsonObject resolve(String pointer) {
    JsonObject at = root;
    for (String step : pointer.substring(1).split("/")) {
      at = step.isEmpty() ? at : (JsonObject) at.members().get(step);
    }
    return at;
  }

  private JsonValue any(List<JsonValue> values) {
    return values.get(random.nextInt(values.size()));
  }

  private JsonValue array(JsonObject schema, int depth) {
    List<JsonValue> elements = new ArrayList<>();
    for (int i = depth > DEEPEST ? 0 : random.nextInt(3); i > 0; i--) {
      elements.add(of((JsonObject) schema.members().get("items"), depth + 1));
    }
    return new JsonArray(elements);
  }

  private JsonValue object(JsonObject schema, int depth) {
    JsonObject properties =
        (JsonObject) schema.get("properties").orElseGet(() -> new JsonObject(Map.of()));
    List<JsonValue> required =
        schema.members().get("required") instanceof JsonArray array ? array.elements() : List.of();
    List<String> names = new ArrayList<>(properties.members().keySet());
    names.removeIf(name -> required.contains(new JsonString(name))
        ? mistake()
        : depth > DEEPEST || random.nextBoolean());
    Collections.shuffle(names, random);
    Map<String, JsonValue> members = new LinkedHashMap<>();
    names.forEach(name ->
        members.put(name, of((JsonObject) properties.members().get(name), depth + 1)));
    if (mistake()) {
      members.put("unknown", new JsonNumber(BigDecimal.ONE));
    }
    return new JsonObject(members);
  }
}
