package com.acme.tree;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Sizes;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Guarded}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class GuardedCodec implements Codec<Guarded> {
  public static final GuardedCodec INSTANCE = new GuardedCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"title\":\"Code\",\"minLength\":2,"
      + "\"maxLength\":4},\"count\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":3},"
      + "\"sizes\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647},"
      + "\"minItems\":1}},\"required\":[\"code\",\"count\",\"sizes\"],\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("code", "count", "sizes");

  private GuardedCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Guarded read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String code = null;
    boolean hasCode = false;
    int count = 0;
    boolean hasCount = false;
    List<Integer> sizes = null;
    boolean hasSizes = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "code" -> {
          if (hasCode) {
            violations.duplicate("code");
          }
          hasCode = true;
          violations.enter("code");
          code = readCode(in, violations);
          violations.leave();
        }
        case "count" -> {
          if (hasCount) {
            violations.duplicate("count");
          }
          hasCount = true;
          violations.enter("count");
          count = readCount(in, violations);
          violations.leave();
        }
        case "sizes" -> {
          if (hasSizes) {
            violations.duplicate("sizes");
          }
          hasSizes = true;
          violations.enter("sizes");
          sizes = readSizes(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasCode) {
      violations.missing("code", "a string of 2 to 4 characters");
    }
    if (!hasCount) {
      violations.missing("count", "an integer from 1 to 3");
    }
    if (!hasSizes) {
      violations.missing("sizes", "an array");
    }
    if (violations.count() != before) {
      return null;
    }
    try {
      Guarded made = new Guarded();
      made.setCode(code);
      made.setCount(count);
      made.setSizes(sizes);
      return made;
    } catch (IllegalArgumentException e) {
      Objects.refused(e, violations);
      return null;
    }
  }

  @Override
  public void write(Guarded value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("code");
    out.name("code");
    writeCode(value.getCode(), out, violations);
    violations.leave();
    violations.enter("count");
    out.name("count");
    writeCount(value.getCount(), out, violations);
    violations.leave();
    violations.enter("sizes");
    out.name("sizes");
    writeSizes(value.getSizes(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static String readCode(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkCode(value, violations);
    return value;
  }

  private static void checkCode(String value, Violations violations) {
    Strings.minLength(value, 2, violations);
    Strings.maxLength(value, 4, violations);
  }

  private static void writeCode(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkCode(value, violations);
    }
    out.string(value);
  }

  private static int readCount(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkCount(value, violations);
    return value;
  }

  private static void checkCount(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
    Integers.maximum(value, 3, violations);
  }

  private static void writeCount(int value, JsonWriter out, Violations violations) {
    checkCount(value, violations);
    out.number(value);
  }

  private static List<Integer> readSizes(JsonReader in, Violations violations) {
    if (!Lists.expect(in, violations)) {
      return List.of();
    }
    List<Integer> value = Lists.read(in, violations, (in1, violations1) -> readSizesElement(in1, violations1));
    checkSizes(value, violations);
    return value;
  }

  private static int readSizesElement(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkSizesElement(value, violations);
    return value;
  }

  private static void checkSizes(List<Integer> value, Violations violations) {
    Sizes.minItems(value.size(), 1, violations);
  }

  private static void checkSizesElement(int value, Violations violations) {
    Integers.minimum(value, 1, violations);
  }

  private static void writeSizes(List<Integer> value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an array", out, violations)) {
      return;
    }
    checkSizes(value, violations);
    Lists.write(value, out, violations, (value1, out1, violations1) -> writeSizesElement(value1, out1, violations1));
  }

  private static void writeSizesElement(Integer value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkSizesElement(value, violations);
    out.number(value);
  }
}
