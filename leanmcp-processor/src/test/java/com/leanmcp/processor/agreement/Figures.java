package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;

/**
 * Makes numbers. Those for floating-point types have few digits, so that neither a float nor a double rounds them across
 * a bound.
 */
final class Figures {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private static final MathContext DIGITS = new MathContext(15, RoundingMode.DOWN);

  private final Random random;

  Figures(Random random) {
    this.random = random;
  }

  static Optional<Integer> size(JsonObject schema, String keyword) {
    return bound(schema, keyword).map(BigDecimal::intValueExact);
  }

  static Optional<BigDecimal> bound(JsonObject schema, String keyword) {
    return schema.get(keyword).map(value -> ((JsonNumber) value).value());
  }

  /** A number that the schema's bounds allow, spelled one way or another. */
  BigDecimal within(JsonObject schema) {
    boolean whole = schema.string("type").orElseThrow().equals("integer");
    BigDecimal step = bound(schema, "multipleOf").orElse(whole ? BigDecimal.ONE : HUNDREDTH);
    if (whole && !whole(step)) {
      step = step.multiply(BigDecimal.valueOf(step.scale() * 10L));
    }
    BigDecimal least = least(schema, step);
    BigDecimal greatest = greatest(schema, step);
    BigDecimal found = between(least, greatest, step);
    if (!whole && found.precision() > DIGITS.getPrecision()) {
      found = found.round(DIGITS);
    }
    return respell(found, whole);
  }

  private static boolean whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal least(JsonObject schema, BigDecimal step) {
    Optional<BigDecimal> open = bound(schema, "exclusiveMinimum");
    return open.map(value -> value.add(step))
        .or(() -> bound(schema, "minimum"))
        .orElseGet(() -> bound(schema, "maximum")
            .or(() -> bound(schema, "exclusiveMaximum"))
            .map(value -> value.subtract(step.multiply(BigDecimal.valueOf(1000))))
            .orElse(step.multiply(BigDecimal.valueOf(-1000))));
  }

  private static BigDecimal greatest(JsonObject schema, BigDecimal step) {
    Optional<BigDecimal> open = bound(schema, "exclusiveMaximum");
    return open.map(value -> value.subtract(step))
        .or(() -> bound(schema, "maximum"))
        .orElseGet(() -> least(schema, step).add(step.multiply(BigDecimal.valueOf(2000))));
  }

  private BigDecimal between(BigDecimal least, BigDecimal greatest, BigDecimal step) {
    BigDecimal low = multiple(least, step, RoundingMode.CEILING);
    BigDecimal high = multiple(greatest, step, RoundingMode.FLOOR);
    BigDecimal zero = BigDecimal.ZERO.max(low).min(high);
    BigInteger steps = high.subtract(low).divideToIntegralValue(step).toBigInteger();
    return switch (random.nextInt(6)) {
      case 0 -> isMultiple(least, step) ? least : low;
      case 1 -> isMultiple(greatest, step) ? greatest : high;
      case 2 -> zero;
      case 3 -> low.add(step.multiply(BigDecimal.valueOf(random.nextInt(20)))).min(high);
      case 4 -> zero.add(step.multiply(BigDecimal.valueOf(random.nextInt(500)))).min(high);
      default -> low.add(step.multiply(new BigDecimal(share(steps))));
    };
  }

  private static boolean isMultiple(BigDecimal value, BigDecimal step) {
    return value.compareTo(multiple(value, step, RoundingMode.FLOOR)) == 0;
  }

  /** A few thousandths of it, as the digits of a double would not hold more. */
  private BigInteger share(BigInteger steps) {
    return steps
        .multiply(BigInteger.valueOf(random.nextInt(1001)))
        .divide(BigInteger.valueOf(1000));
  }

  private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode rounding) {
    return value.divide(step, 0, rounding).multiply(step);
  }

  /** A number of an enum, perhaps spelled another way; everything else as it is. */
  JsonValue respelled(JsonValue value) {
    return value instanceof JsonNumber number
        ? new JsonNumber(respell(number.value(), whole(number.value())))
        : value;
  }

  private BigDecimal respell(BigDecimal value, boolean whole) {
    return switch (random.nextInt(6)) {
      case 0 -> value.setScale(Math.max(value.scale(), 0) + 1);
      case 1 -> value.stripTrailingZeros();
      default -> whole ? value.setScale(0) : value;
    };
  }
}
