package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes instances that a schema allows, from the schema alone; values at its bounds are frequent. */
final class InstanceGenerator {
  private static final int DEEPEST = 4;

  private final SchemaView view;
  private final Random random;
  private final Texts texts;
  private final Samples samples;
  private final Figures figures;

  InstanceGenerator(SchemaView view, Random random) {
    this.view = view;
    this.random = random;
    this.texts = new Texts(random);
    this.samples = new Samples(random);
    this.figures = new Figures(random);
  }

  JsonValue next() {
    return of(view.root(), 0);
  }

  /** A value that the schema allows, {@code depth} deep inside an instance. */
  JsonValue of(JsonObject unresolved, int depth) {
    JsonObject schema = view.resolve(unresolved, "").schema();
    Map<String, JsonValue> keywords = schema.members();
    if (keywords.containsKey("const")) {
      return keywords.get("const");
    }
    if (keywords.get("enum") instanceof JsonArray allowed) {
      return figures.respelled(any(allowed.elements()));
    }
    if (keywords.get("oneOf") instanceof JsonArray branches) {
      int shallow = depth > DEEPEST ? 1 : branches.elements().size();
      return of((JsonObject) branches.elements().get(random.nextInt(shallow)), depth);
    }
    return switch (schema.string("type").orElse("")) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "string" -> new JsonString(string(schema));
      case "integer", "number" -> new JsonNumber(figures.within(schema));
      case "boolean" -> new JsonBoolean(random.nextBoolean());
      default -> Oddities.any(random);
    };
  }

  private JsonValue any(List<JsonValue> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String string(JsonObject schema) {
    int least = Figures.size(schema, "minLength").orElse(0);
    int greatest = Figures.size(schema, "maxLength").orElse(least + 6);
    Optional<String> pattern = schema.string("pattern");
    if (schema.string("format").isPresent() || !pattern.map(Texts::matches).orElse(true)) {
      return samples.allowed(schema);
    }
    return pattern.isPresent()
        ? matching(pattern.get(), least, schema)
        : switch (random.nextInt(4)) {
          case 0 -> texts.any(least, least);
          case 1 -> texts.any(greatest, greatest);
          default -> texts.any(least, greatest);
        };
  }

  private String matching(String pattern, int least, JsonObject schema) {
    int greatest = Figures.size(schema, "maxLength").orElse(Integer.MAX_VALUE);
    for (int attempt = 0; attempt < 200; attempt++) {
      String text = texts.matching(pattern);
      int length = text.codePointCount(0, text.length());
      if (length >= least && length <= greatest) {
        return text;
      }
    }
    throw new IllegalStateException("no string found for " + Judge.text(schema));
  }

  private JsonValue array(JsonObject schema, int depth) {
    int least = Figures.size(schema, "minItems").orElse(0);
    int greatest = Figures.size(schema, "maxItems").orElse(least + 3);
    int size = depth > DEEPEST ? least : least + random.nextInt(greatest - least + 1);
    boolean unique = schema.members().containsKey("uniqueItems");
    List<JsonValue> elements = new ArrayList<>();
    for (int attempt = 0; elements.size() < size && attempt < 500; attempt++) {
      JsonValue next = schema.members().get("items") instanceof JsonObject items
          ? of(items, depth + 1)
          : Oddities.any(random);
      if (!unique || elements.stream().noneMatch(each -> Oddities.equal(each, next))) {
        elements.add(next);
      }
    }
    return new JsonArray(elements);
  }

  private JsonValue object(JsonObject schema, int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (schema.members().get("properties") instanceof JsonObject properties) {
      List<String> names = new ArrayList<>(properties.members().keySet());
      names.removeIf(
          name -> !required(schema).contains(name) && (depth > DEEPEST || random.nextInt(3) == 0));
      if (random.nextBoolean()) {
        Collections.shuffle(names, random);
      }
      names.forEach(name ->
          members.put(name, of((JsonObject) properties.members().get(name), depth + 1)));
    }
    if (!(schema.members().get("additionalProperties") instanceof JsonBoolean)) {
      extra(schema, members, depth);
    }
    return new JsonObject(members);
  }

  private void extra(JsonObject schema, Map<String, JsonValue> members, int depth) {
    int least = Figures.size(schema, "minProperties").orElse(0);
    int greatest = Figures.size(schema, "maxProperties").orElse(least + 3);
    int size = depth > DEEPEST ? least : least + random.nextInt(greatest - least + 1);
    Set<String> known = schema.members().get("properties") instanceof JsonObject properties
        ? properties.members().keySet()
        : Set.of();
    for (int left = size; left > 0; left--) {
      String name = random.nextInt(3) == 0 ? texts.any(0, 3) : texts.of("abcxyz", 1, 6);
      if (!known.contains(name)) {
        members.put(
            name,
            schema.members().get("additionalProperties") instanceof JsonObject values
                ? of(values, depth + 1)
                : Oddities.any(random));
      }
    }
  }

  static List<String> required(JsonObject schema) {
    return schema.members().get("required") instanceof JsonArray names
        ? names.elements().stream().map(name -> ((JsonString) name).value()).toList()
        : List.of();
  }
}
