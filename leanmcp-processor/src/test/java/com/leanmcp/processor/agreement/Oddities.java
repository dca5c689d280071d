package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Random;

/** Values that readers stumble over, in a place that does not expect them. */
final class Oddities {
  private static final List<JsonValue> VALUES = List.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "-1",
          "1.0",
          "1.5",
          "-0.5",
          "1e3",
          "10e-1",
          "127",
          "128",
          "-129",
          "32768",
          "2147483648",
          "-2147483649",
          "9007199254740993",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "1e19",
          "0.1",
          "1e-7",
          "123456789012345678901234567890",
          "\"\"",
          "\"a\"",
          "\"1\"",
          "\"true\"",
          "\"null\"",
          "\"\\u0000\"",
          "\"😀\"",
          "\"2024-02-30\"",
          "[]",
          "[null]",
          "[1]",
          "[[]]",
          "[\"a\"]",
          "{}",
          "{\"\":1}",
          "{\"a\":null}")
      .stream()
      .map(Judge::parse)
      .toList();

  private Oddities() {}

  static JsonValue any(Random random) {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  /** Whether two values are equal as JSON Schema sees it: 1 equals 1.0. */
  static boolean equal(JsonValue a, JsonValue b) {
    if (a instanceof JsonNumber one && b instanceof JsonNumber other) {
      return one.value().compareTo(other.value()) == 0;
    }
    if (a instanceof JsonArray one && b instanceof JsonArray other) {
      int size = one.elements().size();
      boolean equal = size == other.elements().size();
      for (int i = 0; equal && i < size; i++) {
        equal = equal(one.elements().get(i), other.elements().get(i));
      }
      return equal;
    }
    if (a instanceof JsonObject one && b instanceof JsonObject other) {
      return one.members().keySet().equals(other.members().keySet())
          && one.members().keySet().stream()
              .allMatch(name -> equal(one.members().get(name), other.members().get(name)));
    }
    return a.equals(b);
  }
}
