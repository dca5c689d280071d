package com.acme;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Booleans;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Integers;
import com.leanmcp.schema.Lists;
import com.leanmcp.schema.Numbers;
import com.leanmcp.schema.Objects;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.TextPattern;
import com.leanmcp.schema.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Everything}, by one schema. */
@Generated("com.leanmcp.processor.LeanMcpProcessor")
public final class EverythingCodec implements Codec<Everything> {
  public static final EverythingCodec INSTANCE = new EverythingCodec();

  public static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\",\"minLength\":0,\"maxLength\":5,"
      + "\"pattern\":\"^\\\\p{L}+\\\"?$\"},\"choice\":{\"type\":\"string\",\"enum\":[\"\u00e9\",\"b\"],\"default\":\"b\"},"
      + "\"flag\":{\"type\":\"boolean\",\"default\":true},\"boxedFlag\":{\"type\":\"boolean\"},"
      + "\"small\":{\"type\":\"integer\",\"minimum\":-128,\"maximum\":10},\"medium\":{\"type\":\"integer\","
      + "\"minimum\":-32768,\"maximum\":32767,\"default\":-3},\"digit\":{\"type\":\"integer\",\"enum\":[1,"
      + "2],\"minimum\":-2147483648,\"maximum\":2147483647},\"large\":{\"type\":\"integer\","
      + "\"minimum\":9007199254740993,\"maximum\":9223372036854775806},\"ratio\":{\"type\":\"number\","
      + "\"minimum\":0.1,\"maximum\":1.5,\"default\":0.5},\"whole\":{\"type\":\"integer\","
      + "\"minimum\":-1.7976931348623157E+308,\"maximum\":1.7976931348623157E+308},"
      + "\"step\":{\"type\":\"number\",\"enum\":[0.5,1E+3],\"minimum\":-1.7976931348623157E+308,"
      + "\"maximum\":1.7976931348623157E+308},\"free\":{\"type\":\"number\","
      + "\"minimum\":-1.7976931348623157E+308,\"maximum\":1.7976931348623157E+308},"
      + "\"boxedLong\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,"
      + "\"maximum\":9223372036854775807},\"level\":{\"type\":\"string\",\"enum\":[\"LOW\"]},"
      + "\"levels\":{\"type\":\"array\",\"description\":\"all of them\",\"items\":{\"type\":\"string\","
      + "\"enum\":[\"LOW\",\"HIGH\"]}},\"inner\":{\"type\":\"object\","
      + "\"properties\":{\"before\":{\"type\":\"string\"},\"e\":{\"type\":\"string\"},"
      + "\"value\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647},"
      + "\"hasValue\":{\"type\":\"string\"}},\"required\":[\"before\",\"e\",\"value\",\"hasValue\"],"
      + "\"additionalProperties\":false},\"name\":{\"type\":\"object\","
      + "\"properties\":{\"before\":{\"type\":\"string\"},\"e\":{\"type\":\"string\"},"
      + "\"value\":{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647},"
      + "\"hasValue\":{\"type\":\"string\"}},\"required\":[\"before\",\"e\",\"value\",\"hasValue\"],"
      + "\"additionalProperties\":false}},\"required\":[\"text\",\"boxedFlag\",\"small\",\"digit\","
      + "\"large\",\"whole\",\"free\",\"boxedLong\",\"level\",\"levels\",\"name\"],"
      + "\"additionalProperties\":false}";

  private static final List<String> PROPERTIES = List.of("text", "choice", "flag", "boxedFlag", "small", "medium", "digit", "large", "ratio", "whole", "step", "free", "boxedLong", "level", "levels", "inner", "name");

  private static final TextPattern TEXT_PATTERN = TextPattern.of("^\\p{L}+\"?$", "^\\p{L}+\"?\\z");

  private static final List<String> CHOICE_ALLOWED = List.of("\u00e9", "b");

  private static final long[] DIGIT_ALLOWED = {1, 2};

  private static final BigDecimal RATIO_MINIMUM = new BigDecimal("0.1");

  private static final BigDecimal RATIO_MAXIMUM = new BigDecimal("1.5");

  private static final List<BigDecimal> STEP_ALLOWED = List.of(new BigDecimal("0.5"), new BigDecimal("1E+3"));

  private static final List<String> LEVEL_ALLOWED = List.of("LOW");

  private EverythingCodec() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public Everything read(JsonReader in, Violations violations) {
    if (!Objects.expect(in, violations)) {
      return null;
    }
    int before = violations.count();
    String text = null;
    boolean hasText = false;
    String choice = "b";
    boolean hasChoice = false;
    boolean flag = true;
    boolean hasFlag = false;
    Boolean boxedFlag = null;
    boolean hasBoxedFlag = false;
    byte small = 0;
    boolean hasSmall = false;
    Optional<Short> medium = Optional.of((short) -3);
    boolean hasMedium = false;
    Integer digit = null;
    boolean hasDigit = false;
    long large = 0;
    boolean hasLarge = false;
    float ratio = 0.5f;
    boolean hasRatio = false;
    double whole = 0;
    boolean hasWhole = false;
    Optional<Double> step = Optional.empty();
    boolean hasStep = false;
    double free = 0;
    boolean hasFree = false;
    Long boxedLong = null;
    boolean hasBoxedLong = false;
    Everything.Level level = null;
    boolean hasLevel = false;
    List<Everything.Level> levels = null;
    boolean hasLevels = false;
    Optional<Everything.Inner> inner = Optional.empty();
    boolean hasInner = false;
    Everything.Inner nameValue = null;
    boolean hasName = false;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "text" -> {
          if (hasText) {
            violations.duplicate("text");
          }
          hasText = true;
          violations.enter("text");
          text = readText(in, violations);
          violations.leave();
        }
        case "choice" -> {
          if (hasChoice) {
            violations.duplicate("choice");
          }
          hasChoice = true;
          violations.enter("choice");
          choice = readChoice(in, violations);
          violations.leave();
        }
        case "flag" -> {
          if (hasFlag) {
            violations.duplicate("flag");
          }
          hasFlag = true;
          violations.enter("flag");
          flag = Booleans.read(in, violations);
          violations.leave();
        }
        case "boxedFlag" -> {
          if (hasBoxedFlag) {
            violations.duplicate("boxedFlag");
          }
          hasBoxedFlag = true;
          violations.enter("boxedFlag");
          boxedFlag = Booleans.read(in, violations);
          violations.leave();
        }
        case "small" -> {
          if (hasSmall) {
            violations.duplicate("small");
          }
          hasSmall = true;
          violations.enter("small");
          small = readSmall(in, violations);
          violations.leave();
        }
        case "medium" -> {
          if (hasMedium) {
            violations.duplicate("medium");
          }
          hasMedium = true;
          violations.enter("medium");
          medium = Optional.of(Integers.readShort(in, violations));
          violations.leave();
        }
        case "digit" -> {
          if (hasDigit) {
            violations.duplicate("digit");
          }
          hasDigit = true;
          violations.enter("digit");
          digit = readDigit(in, violations);
          violations.leave();
        }
        case "large" -> {
          if (hasLarge) {
            violations.duplicate("large");
          }
          hasLarge = true;
          violations.enter("large");
          large = readLarge(in, violations);
          violations.leave();
        }
        case "ratio" -> {
          if (hasRatio) {
            violations.duplicate("ratio");
          }
          hasRatio = true;
          violations.enter("ratio");
          ratio = readRatio(in, violations);
          violations.leave();
        }
        case "whole" -> {
          if (hasWhole) {
            violations.duplicate("whole");
          }
          hasWhole = true;
          violations.enter("whole");
          whole = readWhole(in, violations);
          violations.leave();
        }
        case "step" -> {
          if (hasStep) {
            violations.duplicate("step");
          }
          hasStep = true;
          violations.enter("step");
          step = Optional.of(readStep(in, violations));
          violations.leave();
        }
        case "free" -> {
          if (hasFree) {
            violations.duplicate("free");
          }
          hasFree = true;
          violations.enter("free");
          free = Numbers.readDouble(in, violations);
          violations.leave();
        }
        case "boxedLong" -> {
          if (hasBoxedLong) {
            violations.duplicate("boxedLong");
          }
          hasBoxedLong = true;
          violations.enter("boxedLong");
          boxedLong = Integers.readLong(in, violations);
          violations.leave();
        }
        case "level" -> {
          if (hasLevel) {
            violations.duplicate("level");
          }
          hasLevel = true;
          violations.enter("level");
          level = readLevel(in, violations);
          violations.leave();
        }
        case "levels" -> {
          if (hasLevels) {
            violations.duplicate("levels");
          }
          hasLevels = true;
          violations.enter("levels");
          levels = Lists.read(in, violations, Everything_LevelCodec.INSTANCE);
          violations.leave();
        }
        case "inner" -> {
          if (hasInner) {
            violations.duplicate("inner");
          }
          hasInner = true;
          violations.enter("inner");
          inner = Optional.ofNullable(Everything_InnerCodec.INSTANCE.read(in, violations));
          violations.leave();
        }
        case "name" -> {
          if (hasName) {
            violations.duplicate("name");
          }
          hasName = true;
          violations.enter("name");
          nameValue = Everything_InnerCodec.INSTANCE.read(in, violations);
          violations.leave();
        }
        default -> {
          violations.unknown(name, PROPERTIES);
          in.skip();
        }
      }
    }
    if (!hasText) {
      violations.missing("text", "a string of 0 to 5 characters that matches ^\\p{L}+\"?$");
    }
    if (!hasBoxedFlag) {
      violations.missing("boxedFlag", "true or false");
    }
    if (!hasSmall) {
      violations.missing("small", "an integer at most 10");
    }
    if (!hasDigit) {
      violations.missing("digit", "one of 1, 2");
    }
    if (!hasLarge) {
      violations.missing("large", "an integer from 9007199254740993 to 9223372036854775806");
    }
    if (!hasWhole) {
      violations.missing("whole", "an integer");
    }
    if (!hasFree) {
      violations.missing("free", "a number");
    }
    if (!hasBoxedLong) {
      violations.missing("boxedLong", "an integer");
    }
    if (!hasLevel) {
      violations.missing("level", "\"LOW\"");
    }
    if (!hasLevels) {
      violations.missing("levels", "an array");
    }
    if (!hasName) {
      violations.missing("name", "an object");
    }
    return violations.count() == before ? new Everything(text, choice, flag, boxedFlag, small, medium, digit, large, ratio, whole, step, free, boxedLong, level, levels, inner, nameValue) : null;
  }

  @Override
  public void write(Everything value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an object", out, violations)) {
      return;
    }
    out.beginObject();
    violations.enter("text");
    out.name("text");
    writeText(value.text(), out, violations);
    violations.leave();
    violations.enter("choice");
    out.name("choice");
    writeChoice(value.choice(), out, violations);
    violations.leave();
    violations.enter("flag");
    out.name("flag");
    out.bool(value.flag());
    violations.leave();
    violations.enter("boxedFlag");
    out.name("boxedFlag");
    Booleans.write(value.boxedFlag(), out, violations);
    violations.leave();
    violations.enter("small");
    out.name("small");
    writeSmall(value.small(), out, violations);
    violations.leave();
    Optional<Short> medium = value.medium();
    if (medium == null || medium.isPresent()) {
      violations.enter("medium");
      out.name("medium");
      Integers.write(medium == null ? null : medium.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("digit");
    out.name("digit");
    writeDigit(value.digit(), out, violations);
    violations.leave();
    violations.enter("large");
    out.name("large");
    writeLarge(value.large(), out, violations);
    violations.leave();
    violations.enter("ratio");
    out.name("ratio");
    writeRatio(value.ratio(), out, violations);
    violations.leave();
    violations.enter("whole");
    out.name("whole");
    writeWhole(value.whole(), out, violations);
    violations.leave();
    Optional<Double> step = value.step();
    if (step == null || step.isPresent()) {
      violations.enter("step");
      out.name("step");
      writeStep(step == null ? null : step.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("free");
    out.name("free");
    Numbers.write(value.free(), out, violations);
    violations.leave();
    violations.enter("boxedLong");
    out.name("boxedLong");
    Integers.write(value.boxedLong(), out, violations);
    violations.leave();
    violations.enter("level");
    out.name("level");
    writeLevel(value.level(), out, violations);
    violations.leave();
    violations.enter("levels");
    out.name("levels");
    Lists.write(value.levels(), out, violations, Everything_LevelCodec.INSTANCE);
    violations.leave();
    Optional<Everything.Inner> inner = value.inner();
    if (inner == null || inner.isPresent()) {
      violations.enter("inner");
      out.name("inner");
      Everything_InnerCodec.INSTANCE.write(inner == null ? null : inner.orElse(null), out, violations);
      violations.leave();
    }
    violations.enter("name");
    out.name("name");
    Everything_InnerCodec.INSTANCE.write(value.name(), out, violations);
    violations.leave();
    out.endObject();
  }

  private static String readText(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkText(value, violations);
    return value;
  }

  private static void checkText(String value, Violations violations) {
    int before = violations.count();
    Strings.minLength(value, 0, violations);
    Strings.maxLength(value, 5, violations);
    if (violations.count() == before) {
      Strings.pattern(value, TEXT_PATTERN, violations);
    }
  }

  private static void writeText(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkText(value, violations);
    }
    out.string(value);
  }

  private static String readChoice(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return "";
    }
    String value = in.string();
    checkChoice(value, violations);
    return value;
  }

  private static void checkChoice(String value, Violations violations) {
    Strings.oneOf(value, CHOICE_ALLOWED, violations);
  }

  private static void writeChoice(String value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    if (Strings.isText(value, violations)) {
      checkChoice(value, violations);
    }
    out.string(value);
  }

  private static byte readSmall(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Byte.MIN_VALUE, Byte.MAX_VALUE, violations)) {
      return 0;
    }
    byte value = (byte) in.longValue();
    checkSmall(value, violations);
    return value;
  }

  private static void checkSmall(byte value, Violations violations) {
    Integers.maximum(value, 10, violations);
  }

  private static void writeSmall(byte value, JsonWriter out, Violations violations) {
    checkSmall(value, violations);
    out.number(value);
  }

  private static int readDigit(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations)) {
      return 0;
    }
    int value = (int) in.longValue();
    checkDigit(value, violations);
    return value;
  }

  private static void checkDigit(int value, Violations violations) {
    Integers.oneOf(value, DIGIT_ALLOWED, violations);
  }

  private static void writeDigit(Integer value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "an integer", out, violations)) {
      return;
    }
    checkDigit(value, violations);
    out.number(value);
  }

  private static long readLarge(JsonReader in, Violations violations) {
    if (!Integers.expect(in, Long.MIN_VALUE, Long.MAX_VALUE, violations)) {
      return 0;
    }
    long value = in.longValue();
    checkLarge(value, violations);
    return value;
  }

  private static void checkLarge(long value, Violations violations) {
    Integers.minimum(value, 9007199254740993L, violations);
    Integers.maximum(value, 9223372036854775806L, violations);
  }

  private static void writeLarge(long value, JsonWriter out, Violations violations) {
    checkLarge(value, violations);
    out.number(value);
  }

  private static float readRatio(JsonReader in, Violations violations) {
    if (!Numbers.expectFloat(in, violations)) {
      return 0;
    }
    checkRatio(in.decimal(), violations);
    return (float) in.doubleValue();
  }

  private static void checkRatio(BigDecimal value, Violations violations) {
    Numbers.minimum(value, RATIO_MINIMUM, violations);
    Numbers.maximum(value, RATIO_MAXIMUM, violations);
  }

  private static void writeRatio(float value, JsonWriter out, Violations violations) {
    if (Numbers.isFinite(value, violations)) {
      checkRatio(new BigDecimal(Float.toString(value)), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }

  private static double readWhole(JsonReader in, Violations violations) {
    if (!Numbers.expectDouble(in, violations)) {
      return 0;
    }
    checkWhole(in.decimal(), violations);
    return in.doubleValue();
  }

  private static void checkWhole(BigDecimal value, Violations violations) {
    Numbers.whole(value, violations);
  }

  private static void writeWhole(double value, JsonWriter out, Violations violations) {
    if (Numbers.isFinite(value, violations)) {
      checkWhole(BigDecimal.valueOf(value), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }

  private static double readStep(JsonReader in, Violations violations) {
    if (!Numbers.expectDouble(in, violations)) {
      return 0;
    }
    checkStep(in.decimal(), violations);
    return in.doubleValue();
  }

  private static void checkStep(BigDecimal value, Violations violations) {
    Numbers.oneOf(value, STEP_ALLOWED, violations);
  }

  private static void writeStep(Double value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a number", out, violations)) {
      return;
    }
    if (Numbers.isFinite(value, violations)) {
      checkStep(BigDecimal.valueOf(value), violations);
      out.number(value);
    } else {
      out.nullValue();
    }
  }

  private static Everything.Level readLevel(JsonReader in, Violations violations) {
    if (!Strings.expect(in, violations)) {
      return null;
    }
    String value = in.string();
    return switch (value) {
      case "LOW" -> Everything.Level.LOW;
      default -> {
        Strings.oneOf(value, LEVEL_ALLOWED, violations);
        yield null;
      }
    };
  }

  private static void checkLevel(Everything.Level value, Violations violations) {
    Strings.oneOf(value.name(), LEVEL_ALLOWED, violations);
  }

  private static void writeLevel(Everything.Level value, JsonWriter out, Violations violations) {
    if (Objects.isNull(value, "a string", out, violations)) {
      return;
    }
    checkLevel(value, violations);
    out.string(value.name());
  }
}
