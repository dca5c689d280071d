package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Decimals;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Maps;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.ObjectArrays;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.PrimitiveArrays;
import com.leanmcp.schema.Sets;
import com.leanmcp.schema.Sizes;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.TextPattern;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Narrowed}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class NarrowedCodec implements Codec<Narrowed> {
  public static final NarrowedCodec INSTANCE = new NarrowedCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\","
      + "\"maxLength\":2},\"uniqueItems\":true,\"minItems\":1},\"marks\":{\"type\":\"array\","
      + "\"items\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647},"
      + "\"uniqueItems\":true},\"names\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"minLength\":1},"
      + "\"maxItems\":2},\"pair\":{\"type\":\"array\",\"items\":{\"type\":\"integer\","
      + "\"minimum\":-2147483648,\"maximum\":2147483647},\"minItems\":2},\"counts\":{\"type\":\"object\","
      + "\"additionalProperties\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},"
      + "\"minProperties\":1,\"maxProperties\":2},\"deep\":{\"type\":\"object\","
      + "\"additionalProperties\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^a$\"}}},"
      + "\"price\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"multipleOf\":0.01}},"
      + "\"required\":[\"tags\",\"marks\",\"names\",\"pair\",\"counts\",\"price\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("tags", "marks", "names", "pair", "counts", "deep", "price");

  private static final TextPattern DEEP_ELEMENT_ELEMENT_PATTERN = TextPattern.of("^a$", "^a\\z");

  private static final BigDecimal PRICE_EXCLUSIVE_MINIMUM = new BigDecimal("0");

  private static final BigDecimal PRICE_DIVISOR = new BigDecimal("0.01");

  private NarrowedCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Narrowed read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    Set<String> tags = null;
    boolean hasTags = false;
    Collection<Integer> marks = null;
    boolean hasMarks = false;
    String[] names = null;
    boolean hasNames = false;
    int[] pair = null;
    boolean hasPair = false;
    Map<String, Integer> counts = null;
    boolean hasCounts = false;
    Optional<Map<String, List<String>>> deep = Optional.empty();
    boolean hasDeep = false;
    BigDecimal price = null;
    boolean hasPrice = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "tags" -> {
          if (hasTags) {
            violations.duplicate("tags");
          }
          hasTags = true;
          violations.enter("tags");
          tags = readTags(in, violations);
          violations.leave();
        }
        case "marks" -> {
          if (hasMarks) {
            violations.duplicate("marks");
          }
          hasMarks = true;
          violations.enter("marks");
          marks = Lists.readUnique(in, violations, Integers::readInt);
          violations.leave();
        }
        case "names" -> {
          if (hasNames) {
            violations.duplicate("names");
          }
          hasNames = true;
          violations.enter("names");
          names = readNames(in, violations);
          violations.leave();
        }
        case "pair" -> {
          if (hasPair) {
            violations.duplicate("pair");
          }
          hasPair = true;
          violations.enter("pair");
          pair = readPair(in, violations);
          violations.leave();
        }
        case "counts" -> {
          if (hasCounts) {
            violations.duplicate("counts");
          }
          hasCounts = true;
          violations.enter("counts");
          counts = readCounts(in, violations);
          violations.leave();
        }
        case "deep" -> {
          if (hasDeep) {
            violations.duplicate("deep");
          }
          hasDeep = true;
          violations.enter("deep");
          deep = Optional.of(Maps.read(in, violations, (in1, violations1) -> Lists.read(in1, violations1, (in2, violations2) -> readDeepElementElement(in2, violations2))));
          violations.leave();
        }
        case "price" -> {
          if (hasPrice) {
            violations.duplicate("price");
          }
          hasPrice = true;
          violations.enter("price");
          price = readPrice(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasTags) {
      violations.missing("tags", "an array");
    }
    if (!hasMarks) {
      violations.missing("marks", "an array");
    }
    if (!hasNames) {
      violations.missing("names", "an array");
    }
    if (!hasPair) {
      violations.missing("pair", "an array");
    }
    if (!hasCounts) {
      violations.missing("counts", "an object");
    }
    if (!hasPrice) {
      violations.missing("price", "a number");
    }
    return violations.count() == before ? new Narrowed(tags, marks, names, pair, counts, deep, price) : null;
  }

  @Override
  public void write(Narrowed value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("tags");
    out.name("tags");
    writeTags(value.tags(), out, violations);
    violations.leave();
    violations.enter("marks");
    out.name("marks");
    Lists.writeUnique(value.marks(), out, violations, Integers::write);
    violations.leave();
    violations.enter("names");
    out.name("names");
    writeNames(value.names(), out, violations);
    violations.leave();
    violations.enter("pair");
    out.name("pair");
    writePair(value.pair(), out, violations);
    violations.leave();
    violations.enter("counts");
    out.name("counts");
    writeCounts(value.counts(), out, violations);
    violations.leave();
    Optional<Map<String, List<String>>> deep = value.deep();
    if (deep == null || deep.isPresent()) {
      violations.enter("deep");
      out.name("deep");
      Maps.write(deep == null ? null : deep.orElse(null), out, violations, (value1, out1, violations1) -> Lists.write(value1, out1, violations1, (value2, out2, violations2) -> writeDeepElementElement(value2, out2, violations2)));
      violations.leave();
    }
    violations.enter("price");
    out.name("price");
    writePrice(value.price(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static Set<String> readTags(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return Set.of();
    }
    Set<String> value = Sets.read(in, violations, (in1, violations1) -> readTagsElement(in1, violations1));
    checkTags(value, violations);
    return value;
  }

  private static String readTagsElement(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkTagsElement(value, violations);
    return value;
  }

  private static void checkTags(Set<String> value, Violations violations) {
    Sizes.minItems(value.size(), 1, violations);
  }

  private static void checkTagsElement(String value, Violations violations) {
    Strings.maxLength(value, 2, violations);
  }

  private static void writeTags(Set<String> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkTags(value, violations);
    Sets.write(value, out, violations, (value1, out1, violations1) -> writeTagsElement(value1, out1, violations1));
  }

  private static void writeTagsElement(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkTagsElement(value, violations);
    }
    out.string(value);
  }

  private static String[] readNames(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return new String[0];
    }
    String[] value = ObjectArrays.read(in, violations, (in1, violations1) -> readNamesElement(in1, violations1), String[]::new);
    checkNames(value, violations);
    return value;
  }

  private static String readNamesElement(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkNamesElement(value, violations);
    return value;
  }

  private static void checkNames(String[] value, Violations violations) {
    Sizes.maxItems(value.length, 2, violations);
  }

  private static void checkNamesElement(String value, Violations violations) {
    Strings.minLength(value, 1, violations);
  }

  private static void writeNames(String[] value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkNames(value, violations);
    ObjectArrays.write(value, out, violations, (value1, out1, violations1) -> writeNamesElement(value1, out1, violations1));
  }

  private static void writeNamesElement(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkNamesElement(value, violations);
    }
    out.string(value);
  }

  private static int[] readPair(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return new int[0];
    }
    int[] value = PrimitiveArrays.readInts(in, violations);
    checkPair(value, violations);
    return value;
  }

  private static void checkPair(int[] value, Violations violations) {
    Sizes.minItems(value.length, 2, violations);
  }

  private static void writePair(int[] value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkPair(value, violations);
    PrimitiveArrays.write(value, out, violations);
  }

  private static Map<String, Integer> readCounts(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return Map.of();
    }
    Map<String, Integer> value = Maps.read(in, violations, (in1, violations1) -> readCountsElement(in1, violations1));
    checkCounts(value, violations);
    return value;
  }

  private static int readCountsElement(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkCountsElement(value, violations);
    return value;
  }

  private static void checkCounts(Map<String, Integer> value, Violations violations) {
    Sizes.minProperties(value.size(), 1, violations);
    Sizes.maxProperties(value.size(), 2, violations);
  }

  private static void checkCountsElement(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private static void writeCounts(Map<String, Integer> value, JsonWriter out,
      Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    checkCounts(value, violations);
    Maps.write(value, out, violations, (value1, out1, violations1) -> writeCountsElement(value1, out1, violations1));
  }

  private static void writeCountsElement(Integer value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkCountsElement(value, violations);
    out.number(value);
  }

  private static String readDeepElementElement(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkDeepElementElement(value, violations);
    return value;
  }

  private static void checkDeepElementElement(String value, Violations violations) {
    Strings.pattern(value, DEEP_ELEMENT_ELEMENT_PATTERN, violations);
  }

  private static void writeDeepElementElement(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkDeepElementElement(value, violations);
    }
    out.string(value);
  }

  private static BigDecimal readPrice(JsonReader in, Violations violations) {
    if (!Decimals.expect(in, violations)) {
      return BigDecimal.ZERO;
    }
    BigDecimal value = in.decimal();
    checkPrice(value, violations);
    return value;
  }

  private static void checkPrice(BigDecimal value, Violations violations) {
    Numbers.exclusiveMinimum(value, PRICE_EXCLUSIVE_MINIMUM, violations);
    Numbers.multipleOf(value, PRICE_DIVISOR, violations);
  }

  private static void writePrice(BigDecimal value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a number", out, violations)) {
      return;
    }
    checkPrice(value, violations);
    Decimals.write(value, out, violations);
  }
}
