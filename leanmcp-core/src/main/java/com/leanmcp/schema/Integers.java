package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads, writes and checks whole numbers; {@code 1.0} is one (JSON Schema Core section 4.2.3). */
public final class Integers {
  private Integers() {}

  /** Whether the reader stands on a whole number from {@code min} to {@code max}; notes the violation if not. */
  public static boolean expect(JsonReader in, long min, long max, Violations violations) {
    if (Numbers.isNumber(in, violations) && in.fitsLong()) {
      long value = in.longValue();
      if (value >= min && value <= max) {
        return true;
      }
    }
    boolean whole = Numbers.isNumber(in, violations) && in.isWhole();
    violations.expected(whole ? "an integer from " + min + " to " + max : "an integer", in);
    return false;
  }

  public static byte readByte(JsonReader in, Violations violations) {
    return (byte) (expect(in, Byte.MIN_VALUE, Byte.MAX_VALUE, violations) ? in.longValue() : 0);
  }

  public static short readShort(JsonReader in, Violations violations) {
    return (short) (expect(in, Short.MIN_VALUE, Short.MAX_VALUE, violations) ? in.longValue() : 0);
  }

  public static int readInt(JsonReader in, Violations violations) {
    return (int)
        (expect(in, Integer.MIN_VALUE, Integer.MAX_VALUE, violations) ? in.longValue() : 0);
  }

  public static long readLong(JsonReader in, Violations violations) {
    return expect(in, Long.MIN_VALUE, Long.MAX_VALUE, violations) ? in.longValue() : 0;
  }

  /** Writes a boxed whole number: Byte, Short, Integer or Long. */
  public static void write(@Nullable Number value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, "an integer", out, violations)) {
      out.number(java.util.Objects.requireNonNull(value).longValue());
    }
  }

  public static void minimum(long value, long minimum, Violations violations) {
    if (value < minimum) {
      violations.add("expected an integer of at least " + minimum + ", got " + value);
    }
  }

  public static void maximum(long value, long maximum, Violations violations) {
    if (value > maximum) {
      violations.add("expected an integer of at most " + maximum + ", got " + value);
    }
  }

  public static void exclusiveMinimum(long value, long minimum, Violations violations) {
    if (value <= minimum) {
      violations.add("expected an integer of more than " + minimum + ", got " + value);
    }
  }

  public static void exclusiveMaximum(long value, long maximum, Violations violations) {
    if (value >= maximum) {
      violations.add("expected an integer of less than " + maximum + ", got " + value);
    }
  }

  public static void multipleOf(long value, long divisor, Violations violations) {
    if (value % divisor != 0) {
      violations.add("expected a multiple of " + divisor + ", got " + value);
    }
  }

  /** The number has to be one of those allowed. */
  public static void oneOf(long value, long[] allowed, Violations violations) {
    for (long each : allowed) {
      if (each == value) {
        return;
      }
    }
    String list = Arrays.stream(allowed).mapToObj(Long::toString).collect(Collectors.joining(", "));
    violations.add("expected " + (allowed.length == 1 ? "" : "one of ") + list + ", got " + value);
  }
}
