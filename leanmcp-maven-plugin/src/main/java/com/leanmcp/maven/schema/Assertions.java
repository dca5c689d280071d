package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The keywords of one schema object that are understood one by one; each is well-formed. */
record Assertions(Map<String, JsonValue> keywords) implements Conjunct {
  /** Accepts everything. */
  static final Assertions NONE = new Assertions(Map.of());

  static final JsonValue EVERYTHING = new JsonBoolean(true);

  private static final Map<String, Predicate<JsonValue>> FORMS = forms();

  private static Map<String, Predicate<JsonValue>> forms() {
    Map<String, Predicate<JsonValue>> forms = new LinkedHashMap<>();
    forms.put("type", value -> value instanceof JsonString || isStrings(value));
    forms.put("enum", JsonArray.class::isInstance);
    forms.put("const", value -> true);
    for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
      forms.put(bound, JsonNumber.class::isInstance);
    }
    forms.put("multipleOf", value -> value instanceof JsonNumber n && n.value().signum() > 0);
    for (String size : List.of("Length", "Items", "Properties")) {
      forms.put("min" + size, JsonNumber.class::isInstance);
      forms.put("max" + size, JsonNumber.class::isInstance);
    }
    for (String text : List.of("pattern", "format", "contentEncoding", "contentMediaType")) {
      forms.put(text, JsonString.class::isInstance);
    }
    forms.put("uniqueItems", JsonBoolean.class::isInstance);
    for (String schema : List.of("items", "additionalProperties", "propertyNames")) {
      forms.put(schema, Assertions::isSchema);
    }
    forms.put(
        "prefixItems",
        value -> value instanceof JsonArray array
            && array.elements().stream().allMatch(Assertions::isSchema));
    forms.put("properties", Assertions::isSchemas);
    forms.put("patternProperties", Assertions::isSchemas);
    forms.put("required", Assertions::isStrings);
    return forms;
  }

  static boolean isSchema(JsonValue value) {
    return value instanceof JsonBoolean || value instanceof JsonObject;
  }

  private static boolean isSchemas(JsonValue value) {
    return value instanceof JsonObject object
        && object.members().values().stream().allMatch(Assertions::isSchema);
  }

  private static boolean isStrings(JsonValue value) {
    return value instanceof JsonArray array
        && array.elements().stream().allMatch(JsonString.class::isInstance);
  }

  /** Whether it is one of the keywords that stand here. */
  static boolean isKnown(String keyword) {
    return FORMS.containsKey(keyword);
  }

  /** Whether it is one of the keywords that stand here, and well-formed. */
  static boolean understands(String keyword, JsonValue value) {
    return isKnown(keyword) && FORMS.get(keyword).test(value);
  }

  Assertions {
    keywords = Map.copyOf(keywords);
  }

  Optional<JsonValue> get(String keyword) {
    return Optional.ofNullable(keywords.get(keyword));
  }

  Optional<BigDecimal> number(String keyword) {
    return get(keyword).map(value -> ((JsonNumber) value).value());
  }

  boolean flag(String keyword) {
    return get(keyword).map(value -> ((JsonBoolean) value).value()).orElse(false);
  }

  /** The schema that a keyword holds; everything where it is absent. */
  JsonValue schema(String keyword) {
    return get(keyword).orElse(EVERYTHING);
  }

  Map<String, JsonValue> schemas(String keyword) {
    return get(keyword).map(value -> ((JsonObject) value).members()).orElse(Map.of());
  }

  List<JsonValue> elements(String keyword) {
    return get(keyword).map(value -> ((JsonArray) value).elements()).orElse(List.of());
  }

  Set<String> strings(String keyword) {
    Set<String> strings = new LinkedHashSet<>();
    elements(keyword).forEach(each -> strings.add(((JsonString) each).value()));
    return strings;
  }
}
