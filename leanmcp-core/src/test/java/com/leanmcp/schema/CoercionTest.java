package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoercionTest {
  private final Violations violations = new Violations(Coercion.EXACT);

  private <T extends @Nullable Object> T read(String json, ValueReader<T> reader) {
    return read(json, reader, violations);
  }

  private static <T extends @Nullable Object> T read(
      String json, ValueReader<T> reader, Violations violations) {
    JsonReader in = JsonSlice.of(json).reader();
    T value = reader.read(in, violations);
    in.end();
    return value;
  }

  static Stream<ValueReader<?>> numbersAndBooleans() {
    return Stream.of(
        Integers::readByte,
        Integers::readShort,
        Integers::readInt,
        Integers::readLong,
        Numbers::readFloat,
        Numbers::readDouble,
        Decimals::readBigDecimal,
        Decimals::readBigInteger,
        Years::read,
        Booleans::read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "5",
        "-5",
        "5.0",
        "5e0",
        "50E-1",
        "0.1",
        "1e3",
        "1E+2",
        "-0.0",
        "3.4028236e38",
        "1.7976931348623159e308",
        "1e400",
        "-1e-400",
        "127",
        "128",
        "9223372036854775807",
        "9223372036854775808",
        "9223372036854775807.0",
        "123456789012345678901234567890",
        "1e999",
        "1e1000",
        "1e99999999999",
        "0e99999999999",
        "true",
        "false"
      })
  void readsAStringAsWhatItSpells(String spelling) {
    numbersAndBooleans().forEach(reader -> {
      Violations ofValue = new Violations();
      Object value = read(spelling, reader, ofValue);

      Violations ofString = new Violations(Coercion.EXACT);
      Object coerced = read('"' + spelling + '"', reader, ofString);

      assertThat(ofString.count()).isEqualTo(ofValue.count());
      assertThat(ofString.describe().replace("the string \"" + spelling + '"', "?"))
          .isEqualTo(ofValue.describe().replaceAll("got (the number )?\\Q" + spelling, "got ?"));
      assertThat(coerced).isEqualTo(value);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 5",
        "5 ",
        "\\t5",
        "5\\n",
        "5\\u0000",
        "+5",
        "05",
        "-05",
        "00",
        "--5",
        "-",
        "1_000",
        "1,000",
        "0x10",
        "5L",
        "5f",
        "5d",
        ".5",
        "5.",
        "5e",
        "5e+",
        "5 5",
        "5,5",
        "\u0665",
        "NaN",
        "Infinity",
        "-Infinity",
        "null",
        "True",
        "TRUE",
        " true",
        "true ",
        "yes",
        "on",
        "t",
        "[5]",
        "\\\"5\\\""
      })
  void refusesEverythingElse(String text) {
    numbersAndBooleans().forEach(reader -> {
      Violations exact = new Violations(Coercion.EXACT);
      Violations none = new Violations();
      read('"' + text + '"', reader, exact);
      read('"' + text + '"', reader, none);

      assertThat(exact.count()).isEqualTo(1);
      assertThat(exact.describe()).contains("got the string ").isEqualTo(none.describe());
    });
  }

  @ParameterizedTest
  @MethodSource("numbersAndBooleans")
  void refusesEveryStringWhereItIsOff(ValueReader<?> reader) {
    Violations off = new Violations();
    read("\"5\"", reader, off);
    read("\"true\"", reader, off);

    assertThat(off.kept())
        .extracting(Violation::message)
        .satisfiesExactly(
            five -> assertThat(five).endsWith("got the string \"5\""),
            yes -> assertThat(yes).endsWith("got the string \"true\""));
  }

  @ParameterizedTest
  @MethodSource("numbersAndBooleans")
  void leavesNullArraysAndObjectsViolations(ValueReader<?> reader) {
    read("null", reader);
    read("[\"5\"]", reader);
    read("{\"a\":\"true\"}", reader);

    assertThat(violations.count()).isEqualTo(3);
  }

  @Test
  void takesNumbersForNoBooleansAndBooleansForNoNumbers() {
    read("\"1\"", Booleans::read);
    read("\"true\"", Integers::readInt);
    read("1", Booleans::read);
    read("true", Integers::readInt);

    assertThat(violations.describe().lines())
        .containsExactly(
            "(the whole value): expected true or false, got the string \"1\"",
            "(the whole value): expected an integer, got the string \"true\"",
            "(the whole value): expected true or false, got the number 1",
            "(the whole value): expected an integer, got true");
  }

  @Test
  void keepsStringsAndNumbersApartWhereBothMayStand() {
    assertThat(read("\"5\"", Strings::read)).isEqualTo("5");
    assertThat(read("[\"5\",5,\"true\"]", FreeForm::read)).isEqualTo(List.of("5", 5L, "true"));
    assertThat(read("\"5\"", JsonValues::read)).isEqualTo(new JsonString("5"));
    assertThat(read("\"true\"", JsonValues::read)).isEqualTo((JsonValue) new JsonString("true"));
    assertThat(read("\"5\"", Characters::read)).isEqualTo('5');
    read("5", Strings::read);

    assertThat(violations.describe())
        .isEqualTo("(the whole value): expected a string, got the number 5");
  }
}
