package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNull;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes one value of an instance wrong, by one keyword if it can be. */
final class Mutator {
  private static final List<BigDecimal> STEPS = List.of(
      BigDecimal.ONE,
      BigDecimal.ONE,
      new BigDecimal("0.1"),
      new BigDecimal("1e-9"),
      new BigDecimal("1e3"),
      new BigDecimal("1e25"));
  private static final List<String> STRANGE =
      List.of("unknown", "", " ", "😀", "a/b~c", "__proto__", "\u0000", "$ref", "type");

  private final Random random;
  private final Texts texts;
  private final Samples samples;
  private final InstanceGenerator generator;

  Mutator(InstanceGenerator generator, Random random) {
    this.random = random;
    this.texts = new Texts(random);
    this.samples = new Samples(random);
    this.generator = generator;
  }

  /** Another value for the place, which violates the keyword if chance wills it. */
  Optional<JsonValue> violate(Place place, String keyword) {
    JsonValue value = place.value();
    JsonObject schema = place.schema();
    return switch (keyword) {
      case "type" -> Optional.of(otherKind(value));
      case "enum", "const" -> Optional.of(other(schema, value));
      case "minLength" -> shorter(schema);
      case "maxLength" -> longer(schema, value);
      case "pattern", "format" -> misformed(schema, keyword, value);
      case "minimum", "exclusiveMinimum" ->
        Optional.of(beyond(schema, keyword, Figures.bound(schema, keyword).orElseThrow(), -1));
      case "maximum", "exclusiveMaximum" ->
        Optional.of(beyond(schema, keyword, Figures.bound(schema, keyword).orElseThrow(), 1));
      case "multipleOf" -> Optional.of(between(schema, (JsonNumber) value));
      case "oneOf" -> Optional.of(misled(value));
      default -> Optional.of(new Sizes(generator, texts, random).violate(place, keyword));
    };
  }

  /** A value of another kind, or null. */
  private JsonValue otherKind(JsonValue value) {
    if (value instanceof JsonNumber number && random.nextInt(3) == 0) {
      return new JsonNumber(number.value().add(new BigDecimal("0.5")));
    }
    if (value instanceof JsonString || random.nextInt(4) > 0) {
      return Oddities.any(random);
    }
    return random.nextBoolean() ? new JsonNull() : new JsonString(Judge.text(value));
  }

  private JsonValue other(JsonObject schema, JsonValue value) {
    if (value instanceof JsonBoolean bool && random.nextBoolean()) {
      return new JsonBoolean(!bool.value());
    }
    if (schema.members().get("enum") instanceof JsonArray allowed && random.nextBoolean()) {
      return allowed.elements().get(random.nextInt(allowed.elements().size()));
    }
    if (value instanceof JsonNumber number && random.nextInt(4) > 0) {
      return new JsonNumber(number.value().add(STEPS.get(random.nextInt(STEPS.size()))));
    }
    return value instanceof JsonString string && random.nextInt(4) > 0
        ? new JsonString(texts.near(string.value()))
        : Oddities.any(random);
  }

  private Optional<JsonValue> shorter(JsonObject schema) {
    int least = Figures.size(schema, "minLength").orElseThrow();
    if (isFree(schema)) {
      int length = random.nextBoolean() ? least - 1 : random.nextInt(least);
      return Optional.of(new JsonString(texts.any(length, length)));
    }
    return Optional.of(new JsonString(formed(schema)));
  }

  private Optional<JsonValue> longer(JsonObject schema, JsonValue value) {
    int greatest = Figures.size(schema, "maxLength").orElseThrow();
    if (isFree(schema)) {
      int length = greatest + 1 + (random.nextBoolean() ? 0 : random.nextInt(5));
      return Optional.of(new JsonString(texts.any(length, length)));
    }
    String more = formed(schema);
    return text(value)
        .map(text -> random.nextBoolean() ? more : text + more.repeat(1 + random.nextInt(3)))
        .map(JsonString::new);
  }

  private static boolean isFree(JsonObject schema) {
    return schema.string("pattern").isEmpty() && schema.string("format").isEmpty();
  }

  /** A string that may be of the schema's form, its length left to chance. */
  private String formed(JsonObject schema) {
    return schema.string("pattern").filter(Texts::matches).isPresent()
        ? texts.matching(schema.string("pattern").get())
        : samples.any();
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
  }

  private Optional<JsonValue> misformed(JsonObject schema, String keyword, JsonValue value) {
    return text(value)
        .map(text -> switch (random.nextInt(4)) {
          case 0, 1 -> texts.near(text);
          case 2 -> samples.refused(schema, keyword);
          default -> samples.any();
        })
        .map(JsonString::new);
  }

  private JsonValue beyond(JsonObject schema, String keyword, BigDecimal bound, int sign) {
    if (keyword.startsWith("exclusive") && random.nextBoolean()) {
      return new JsonNumber(bound);
    }
    RoundingMode inwards = sign > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    Optional<BigDecimal> divisor = Figures.bound(schema, "multipleOf");
    if (divisor.isPresent()) {
      BigDecimal times = bound.divide(divisor.get(), 0, inwards);
      BigDecimal more = BigDecimal.valueOf(sign * (1L + random.nextInt(5)));
      return new JsonNumber(times.add(more).multiply(divisor.get()));
    }
    BigDecimal step = STEPS.get(random.nextInt(STEPS.size()));
    boolean whole = step.stripTrailingZeros().scale() <= 0
        && schema.string("type").orElseThrow().equals("integer");
    BigDecimal from = whole ? bound.setScale(0, inwards) : bound;
    return new JsonNumber(from.add(step.multiply(BigDecimal.valueOf(sign))));
  }

  private JsonValue between(JsonObject schema, JsonNumber value) {
    BigDecimal of = Figures.bound(schema, "multipleOf").orElseThrow();
    BigDecimal part = schema.string("type").orElseThrow().equals("integer")
        ? BigDecimal.ONE
        : of.multiply(new BigDecimal(random.nextBoolean() ? "0.5" : "0.001"));
    return new JsonNumber(
        random.nextBoolean() ? value.value().add(part) : value.value().subtract(part));
  }

  /** An object whose members do not tell which branch it is. */
  private JsonValue misled(JsonValue value) {
    JsonObject object = (JsonObject) value;
    List<String> names = new ArrayList<>(object.members().keySet());
    String name = names.get(0);
    return switch (random.nextInt(3)) {
      case 0 -> Place.without(object, name);
      case 1 -> Place.with(object, name, new JsonString(texts.near("Other")));
      default -> random.nextBoolean() ? new JsonArray(List.of(value)) : new JsonBoolean(true);
    };
  }

  static List<String> strange() {
    return STRANGE;
  }
}
