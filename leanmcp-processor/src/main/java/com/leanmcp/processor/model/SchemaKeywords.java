package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes keywords into a schema, where they are written at all. Keys stand in one fixed order. */
final class SchemaKeywords {
  private final TypeModel type;
  private final Constraints constraints;
  private final Map<String, JsonValue> schema;

  SchemaKeywords(TypeModel type, Constraints constraints, Map<String, JsonValue> schema) {
    this.type = type;
    this.constraints = constraints;
    this.schema = schema;
  }

  /** The schema of an object, and what describes its use. */
  static JsonObject around(JsonObject object, TypeModel type, Constraints constraints) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    SchemaKeywords keywords = new SchemaKeywords(type, constraints, schema);
    object.members().forEach((name, value) -> {
      schema.put(name, value);
      if (name.equals("type") || name.equals("$ref")) {
        keywords.title();
      }
    });
    keywords.labels();
    return new JsonObject(schema);
  }

  void title() {
    text("title", constraints.labels().title());
  }

  void constant() {
    constraints
        .constValue()
        .ifPresent(value -> schema.put("const", Values.json(type, value.value())));
  }

  void format() {
    text("format", constraints.format());
  }

  void limits() {
    bound("exclusiveMinimum", constraints.limits().exclusiveMinimum());
    bound("exclusiveMaximum", constraints.limits().exclusiveMaximum());
    bound("multipleOf", constraints.limits().divisor());
  }

  private void bound(String keyword, Optional<Bound> bound) {
    bound
        .flatMap(Bound::number)
        .map(number ->
            type instanceof TypeModel.Whole ? BigDecimal.valueOf(number.longValueExact()) : number)
        .ifPresent(number -> schema.put(keyword, new JsonNumber(number)));
  }

  void sizes() {
    Sizes sizes = constraints.sizes();
    size("minItems", sizes.minItems());
    size("maxItems", sizes.maxItems());
    if (sizes.unique()) {
      schema.put("uniqueItems", new JsonBoolean(true));
    }
    size("minProperties", sizes.minProperties());
    size("maxProperties", sizes.maxProperties());
  }

  private void size(String keyword, Optional<Written<Integer>> size) {
    size.ifPresent(
        written -> schema.put(keyword, new JsonNumber(BigDecimal.valueOf(written.value()))));
  }

  /** What describes the value and is not checked. */
  void labels() {
    Labels labels = constraints.labels();
    labels.examples().ifPresent(examples -> schema.put("examples", examples(examples.value())));
    flag("deprecated", labels.deprecated());
    flag("readOnly", labels.readOnly());
    text("x-mcp-header", labels.header());
    labels
        .extra()
        .flatMap(text -> Extras.parse(text.value()))
        .ifPresent(extra -> schema.putAll(extra.members()));
  }

  private JsonArray examples(List<Written<String>> examples) {
    return new JsonArray(
        examples.stream().map(each -> Values.json(type, each.value())).toList());
  }

  private void flag(String keyword, Optional<Written<Boolean>> flag) {
    if (flag.map(Written::value).orElse(false)) {
      schema.put(keyword, new JsonBoolean(true));
    }
  }

  private void text(String keyword, Optional<Written<String>> text) {
    text.ifPresent(written -> schema.put(keyword, new JsonString(written.value())));
  }
}
