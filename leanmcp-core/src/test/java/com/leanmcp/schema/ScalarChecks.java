package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.schema.SuiteChecks.NotOurs;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/** The part of {@link SuiteChecks} that is about numbers, allowed values and constants. */
final class ScalarChecks {
  private ScalarChecks() {}

  /** A whole number: a long where it is one, otherwise a BigInteger. */
  static void integer(JsonValue data, Violations violations) {
    JsonReader in = SuiteChecks.reader(data);
    if (!(data instanceof JsonNumber) || in.fitsLong()) {
      Integers.expect(in, Long.MIN_VALUE, Long.MAX_VALUE, violations);
    } else {
      Decimals.expectWhole(in, violations);
    }
  }

  /** Checks a bound or a divisor the way floating-point numbers do and, where everything is whole, the way integers do. */
  static void bound(String keyword, BigDecimal bound, JsonValue data, Violations violations) {
    if (data instanceof JsonNumber number) {
      real(keyword, number.value(), bound, violations);
      if (fitsLong(number.value()) && fitsLong(bound)) {
        Violations asInteger = new Violations();
        whole(keyword, number.value().longValueExact(), bound.longValueExact(), asInteger);
        agree(violations, asInteger);
      }
    }
  }

  private static void real(
      String keyword, BigDecimal value, BigDecimal bound, Violations violations) {
    switch (keyword) {
      case "minimum" -> Numbers.minimum(value, bound, violations);
      case "maximum" -> Numbers.maximum(value, bound, violations);
      case "exclusiveMinimum" -> Numbers.exclusiveMinimum(value, bound, violations);
      case "exclusiveMaximum" -> Numbers.exclusiveMaximum(value, bound, violations);
      default -> Numbers.multipleOf(value, bound, violations);
    }
  }

  private static void whole(String keyword, long value, long bound, Violations violations) {
    switch (keyword) {
      case "minimum" -> Integers.minimum(value, bound, violations);
      case "maximum" -> Integers.maximum(value, bound, violations);
      case "exclusiveMinimum" -> Integers.exclusiveMinimum(value, bound, violations);
      case "exclusiveMaximum" -> Integers.exclusiveMaximum(value, bound, violations);
      default -> Integers.multipleOf(value, bound, violations);
    }
  }

  /** The value has to be this one. */
  static void constant(JsonValue expected, JsonValue data, Violations violations) {
    if (!(expected instanceof JsonBoolean bool)) {
      oneOf(List.of(expected), data, violations);
      return;
    }
    JsonReader in = SuiteChecks.reader(data);
    if (Booleans.expect(in, violations)) {
      Booleans.constant(in.bool(), bool.value(), violations);
    }
  }

  /** The value has to be one of those allowed, which are of one type. */
  static void oneOf(List<JsonValue> allowed, JsonValue data, Violations violations) {
    JsonReader in = SuiteChecks.reader(data);
    if (allowed.stream().allMatch(JsonString.class::isInstance) && !allowed.isEmpty()) {
      if (Strings.expect(in, violations)) {
        List<String> texts =
            allowed.stream().map(each -> ((JsonString) each).value()).toList();
        Strings.oneOf(in.string(), texts, violations);
      }
    } else if (allowed.stream().allMatch(JsonNumber.class::isInstance) && !allowed.isEmpty()) {
      if (Numbers.expectDouble(in, violations)) {
        numbers(in.decimal(), allowed, violations);
      }
    } else {
      throw new NotOurs("allowed values that are neither strings nor numbers, or both");
    }
  }

  private static void numbers(BigDecimal value, List<JsonValue> allowed, Violations violations) {
    List<BigDecimal> numbers =
        allowed.stream().map(each -> ((JsonNumber) each).value()).toList();
    Numbers.oneOf(value, numbers, violations);
    if (fitsLong(value) && numbers.stream().allMatch(ScalarChecks::fitsLong)) {
      Violations asInteger = new Violations();
      long[] longs = numbers.stream()
          .flatMapToLong(each -> LongStream.of(each.longValueExact()))
          .toArray();
      Integers.oneOf(value.longValueExact(), longs, asInteger);
      agree(violations, asInteger);
    }
  }

  private static boolean fitsLong(BigDecimal value) {
    return SuiteChecks.reader(new JsonNumber(value)).fitsLong();
  }

  private static void agree(Violations asNumber, Violations asInteger) {
    if (asNumber.isEmpty() != asInteger.isEmpty()) {
      throw new IllegalStateException("Numbers and Integers do not agree");
    }
  }
}
