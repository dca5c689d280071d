package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes numbers of any size, exactly. A number that would have more than {@value
 * JsonReader#MAX_NUMBER_LENGTH} digits if it were written without an exponent is refused as it stands: whoever computes
 * with {@code 1e999999999} runs out of memory.
 */
public final class Decimals {
  private static final String SHORT =
      " of at most " + JsonReader.MAX_NUMBER_LENGTH + " digits without an exponent";

  private Decimals() {}

  /** Whether the reader stands on a number of bearable size; notes the violation if not. */
  public static boolean expect(JsonReader in, Violations violations) {
    boolean number = Numbers.isNumber(in, violations);
    if (number && isShort(in.decimal())) {
      return true;
    }
    violations.expected(number ? "a number" + SHORT : "a number", in);
    return false;
  }

  /** Whether the reader stands on a whole number of bearable size; notes the violation if not. */
  public static boolean expectWhole(JsonReader in, Violations violations) {
    boolean whole = Numbers.isNumber(in, violations) && in.isWhole();
    if (whole && isShort(in.decimal())) {
      return true;
    }
    violations.expected(whole ? "an integer" + SHORT : "an integer", in);
    return false;
  }

  /** Whether the number is of bearable size. */
  public static boolean isShort(BigDecimal value) {
    long scale = value.scale();
    long whole = Math.max(value.precision() - scale, 1);
    return value.signum() == 0
        ? Math.abs(scale) <= JsonReader.MAX_NUMBER_LENGTH
        : whole + Math.max(scale, 0) <= JsonReader.MAX_NUMBER_LENGTH;
  }

  public static BigDecimal readBigDecimal(JsonReader in, Violations violations) {
    return expect(in, violations) ? in.decimal() : BigDecimal.ZERO;
  }

  public static BigInteger readBigInteger(JsonReader in, Violations violations) {
    return expectWhole(in, violations) ? in.decimal().toBigIntegerExact() : BigInteger.ZERO;
  }

  /** Writes a number, exactly; one that {@link #expect} refuses is noted. */
  public static void write(@Nullable BigDecimal value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, "a number", out, violations)) {
      write("a number", java.util.Objects.requireNonNull(value), out, violations);
    }
  }

  /** Writes a whole number; one that {@link #expectWhole} refuses is noted. */
  public static void write(@Nullable BigInteger value, JsonWriter out, Violations violations) {
    if (!Objects.isNull(value, "an integer", out, violations)) {
      BigInteger number = java.util.Objects.requireNonNull(value);
      write("an integer", new BigDecimal(number), out, violations);
    }
  }

  private static void write(
      String phrase, BigDecimal value, JsonWriter out, Violations violations) {
    if (isShort(value)) {
      out.number(value);
    } else {
      violations.add("expected " + phrase + SHORT + ", got a longer one");
      out.nullValue();
    }
  }
}
