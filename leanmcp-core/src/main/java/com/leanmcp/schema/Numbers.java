package com.leanmcp.schema;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads, writes and checks floating-point numbers. Bounds are compared exactly, with the decimal number as it stands. */
public final class Numbers {
  /** The greatest double, as Java spells it. */
  public static final BigDecimal MAX_DOUBLE = BigDecimal.valueOf(Double.MAX_VALUE);

  /** The greatest float, as Java spells it. */
  public static final BigDecimal MAX_FLOAT = new BigDecimal(Float.toString(Float.MAX_VALUE));

  private Numbers() {}

  /** Whether the reader stands on a number, or on a string that is taken for one. */
  static boolean isNumber(JsonReader in, Violations violations) {
    return in.kind() == JsonKind.NUMBER
        || violations.coerced().isPresent() && violations.coerced().get().takesNumber(in);
  }

  /** Whether the reader stands on a number within the range of a double; notes the violation if not. */
  public static boolean expectDouble(JsonReader in, Violations violations) {
    if (isNumber(in, violations)) {
      double value = Math.abs(in.doubleValue());
      if (value < Double.MAX_VALUE || isWithin(in, MAX_DOUBLE)) {
        return true;
      }
    }
    violations.expected(expectation(in, "double", violations), in);
    return false;
  }

  /** Whether the reader stands on a number within the range of a float; notes the violation if not. */
  public static boolean expectFloat(JsonReader in, Violations violations) {
    if (isNumber(in, violations)) {
      float value = Math.abs((float) in.doubleValue());
      if (value < Float.MAX_VALUE || isWithin(in, MAX_FLOAT)) {
        return true;
      }
    }
    violations.expected(expectation(in, "float", violations), in);
    return false;
  }

  private static boolean isWithin(JsonReader in, BigDecimal greatest) {
    return in.decimal().abs().compareTo(greatest) <= 0;
  }

  private static String expectation(JsonReader in, String type, Violations violations) {
    return isNumber(in, violations) ? "a number within the range of a " + type : "a number";
  }

  public static double readDouble(JsonReader in, Violations violations) {
    return expectDouble(in, violations) ? in.doubleValue() : 0;
  }

  public static float readFloat(JsonReader in, Violations violations) {
    return expectFloat(in, violations) ? (float) in.doubleValue() : 0;
  }

  /** Writes a double; NaN and the infinities, which JSON has not, are noted. */
  public static void write(@Nullable Double value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, "a number", out, violations)) {
      double number = java.util.Objects.requireNonNull(value);
      if (isFinite(number, violations)) {
        out.number(number);
      } else {
        out.nullValue();
      }
    }
  }

  /** Writes a float; NaN and the infinities, which JSON has not, are noted. */
  public static void write(@Nullable Float value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, "a number", out, violations)) {
      float number = java.util.Objects.requireNonNull(value);
      if (isFinite(number, violations)) {
        out.number(number);
      } else {
        out.nullValue();
      }
    }
  }

  /** Whether JSON can spell the number; notes the violation if not. */
  public static boolean isFinite(double value, Violations violations) {
    if (Double.isFinite(value)) {
      return true;
    }
    violations.add("expected a finite number, got " + value);
    return false;
  }

  public static void minimum(BigDecimal value, BigDecimal minimum, Violations violations) {
    if (value.compareTo(minimum) < 0) {
      violations.add("expected a number of at least " + minimum + ", got " + value);
    }
  }

  public static void maximum(BigDecimal value, BigDecimal maximum, Violations violations) {
    if (value.compareTo(maximum) > 0) {
      violations.add("expected a number of at most " + maximum + ", got " + value);
    }
  }

  public static void exclusiveMinimum(BigDecimal value, BigDecimal minimum, Violations violations) {
    if (value.compareTo(minimum) <= 0) {
      violations.add("expected a number of more than " + minimum + ", got " + value);
    }
  }

  public static void exclusiveMaximum(BigDecimal value, BigDecimal maximum, Violations violations) {
    if (value.compareTo(maximum) >= 0) {
      violations.add("expected a number of less than " + maximum + ", got " + value);
    }
  }

  /** The number has to be a whole multiple of the divisor, exactly, however large their exponents are. */
  public static void multipleOf(BigDecimal value, BigDecimal divisor, Violations violations) {
    if (!Multiples.isMultiple(value, divisor)) {
      violations.add("expected a multiple of " + divisor + ", got " + value);
    }
  }

  /** The number must not have a fraction. */
  public static void whole(BigDecimal value, Violations violations) {
    if (value.stripTrailingZeros().scale() > 0) {
      violations.add("expected an integer, got " + value);
    }
  }

  /** The number has to equal one of those allowed; 1 equals 1.0. */
  public static void oneOf(BigDecimal value, List<BigDecimal> allowed, Violations violations) {
    if (allowed.stream().noneMatch(each -> each.compareTo(value) == 0)) {
      String list = allowed.stream().map(BigDecimal::toString).collect(Collectors.joining(", "));
      violations.add(
          "expected " + (allowed.size() == 1 ? "" : "one of ") + list + ", got " + value);
    }
  }
}
