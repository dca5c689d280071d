package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Gives objects and arrays too many members or elements, too few, or the wrong ones. */
final class Sizes {
  private final InstanceGenerator generator;
  private final Texts texts;
  private final Random random;

  Sizes(InstanceGenerator generator, Texts texts, Random random) {
    this.generator = generator;
    this.texts = texts;
    this.random = random;
  }

  JsonValue violate(Place place, String keyword) {
    JsonObject schema = place.schema();
    return switch (keyword) {
      case "required" -> less((JsonObject) place.value(), InstanceGenerator.required(schema));
      case "additionalProperties" -> more((JsonObject) place.value());
      case "minItems" -> fewer(schema, (JsonArray) place.value());
      case "maxItems" -> beyond(schema, (JsonArray) place.value());
      case "uniqueItems" -> twice((JsonArray) place.value());
      case "minProperties" -> fewer(schema, (JsonObject) place.value());
      case "maxProperties" -> beyond(schema, (JsonObject) place.value());
      default ->
        throw new IllegalArgumentException("nobody can violate " + keyword + "; add a way here");
    };
  }

  private JsonValue less(JsonObject object, List<String> required) {
    return Place.without(object, required.get(random.nextInt(required.size())));
  }

  /** The object with a member it may not have, misspelled or made up. */
  private JsonValue more(JsonObject object) {
    List<String> names = new ArrayList<>(object.members().keySet());
    String name = Mutator.strange().get(random.nextInt(Mutator.strange().size()));
    if (!names.isEmpty() && random.nextBoolean()) {
      String known = names.get(random.nextInt(names.size()));
      name = random.nextBoolean() ? texts.near(known) : known.toUpperCase(Locale.ROOT);
    }
    return names.contains(name) ? object : Place.with(object, name, Oddities.any(random));
  }

  private JsonValue fewer(JsonObject schema, JsonArray array) {
    int least = Figures.size(schema, "minItems").orElseThrow();
    return new JsonArray(array.elements().subList(0, least - 1));
  }

  private JsonValue beyond(JsonObject schema, JsonArray array) {
    int size = Figures.size(schema, "maxItems").orElseThrow() + 1 + random.nextInt(2);
    List<JsonValue> elements = new ArrayList<>(array.elements());
    boolean unique = schema.members().containsKey("uniqueItems");
    for (int attempt = 0; elements.size() < size && attempt < 200; attempt++) {
      JsonValue next = generator.of((JsonObject) schema.members().get("items"), 1);
      if (!unique || elements.stream().noneMatch(each -> Oddities.equal(each, next))) {
        elements.add(next);
      }
    }
    return new JsonArray(elements);
  }

  private JsonValue twice(JsonArray array) {
    if (array.elements().isEmpty()) {
      return array;
    }
    List<JsonValue> elements = new ArrayList<>(array.elements());
    JsonValue again = elements.get(random.nextInt(elements.size()));
    if (again instanceof JsonNumber number && random.nextBoolean()) {
      again = new JsonNumber(number.value().setScale(Math.max(number.value().scale(), 0) + 1));
    }
    if (elements.size() > 1) {
      elements.remove(random.nextInt(elements.size()));
    }
    elements.add(again);
    Collections.shuffle(elements, random);
    return new JsonArray(elements);
  }

  private JsonValue fewer(JsonObject schema, JsonObject object) {
    int least = Figures.size(schema, "minProperties").orElseThrow();
    JsonObject smaller = object;
    for (String name : object.members().keySet()) {
      smaller = smaller.members().size() < least ? smaller : Place.without(smaller, name);
    }
    return smaller;
  }

  private JsonValue beyond(JsonObject schema, JsonObject object) {
    int size = Figures.size(schema, "maxProperties").orElseThrow() + 1;
    JsonObject larger = object;
    while (larger.members().size() < size) {
      JsonValue value = schema.members().get("additionalProperties") instanceof JsonObject values
          ? generator.of(values, 1)
          : Oddities.any(random);
      larger = Place.with(larger, texts.of("abcdefgh", 1, 6), value);
    }
    return larger;
  }
}
