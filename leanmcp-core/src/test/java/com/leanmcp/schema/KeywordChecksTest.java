package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordChecksTest {
  private final Violations violations = new Violations();

  private static void readUnique(String json, Violations found) {
    Lists.readUnique(JsonSlice.of(json).reader(), found, (in, violations) -> JsonValue.read(in));
  }

  @ParameterizedTest
  @CsvSource({
    "1e999999999, 7, false",
    "7e999999999, 7, true",
    "1e999999999, 0.001, true",
    "1e-999999999, 0.5, false",
    "1e-999999999, 1e-999999999, true",
    "3e-999999999, 1e-999999998, false",
    "30e-999999999, 1e-999999998, true",
    "5, 1e999999999, false",
    "5, 1e-999999999, true",
    "0, 1e999999999, true",
    "-0.30, 0.1, true",
    "-0.35, 0.1, false",
    "1e2147483647, 3, false"
  })
  void dividesNumbersOfAnyExponentAtOnce(BigDecimal value, BigDecimal divisor, boolean multiple) {
    assertThat(Multiples.isMultiple(value, divisor)).isEqualTo(multiple);
  }

  @Test
  void comparesElementsWithHugeExponentsAtOnce() {
    readUnique("[1e999999999,10e999999998,100e2147483647,1e-999999999]", violations);

    assertThat(violations.describe())
        .isEqualTo("/1: expected elements that differ, got the same as at index 0");
  }

  @Test
  void isFastWhereAllHashCodesAreTheSame() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < 1 << 16; i++) {
      json.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 16; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append('"');
    }
    long start = System.nanoTime();

    readUnique(json.append(']').toString(), violations);

    assertThat(violations.isEmpty()).isTrue();
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void saysHowManyElementsThereHaveToBe() {
    Sizes.minItems(0, 1, violations);
    Sizes.maxItems(4, 3, violations);
    Sizes.minProperties(0, 2, violations);
    Sizes.maxProperties(2, 1, violations);

    assertThat(violations.kept())
        .extracting(Violation::message)
        .containsExactly(
            "expected at least 1 element, got 0",
            "expected at most 3 elements, got 4",
            "expected at least 2 members, got 0",
            "expected at most 1 member, got 2");
  }

  @Test
  void readsListsWhoseElementsDiffer() {
    List<Double> read =
        Lists.readUnique(JsonSlice.of("[1,\"x\",1.0]").reader(), violations, Numbers::readDouble);

    assertThat(read).hasSize(3);
    assertThat(violations.kept())
        .extracting(Violation::message)
        .containsExactly(
            "expected a number, got the string \"x\"",
            "expected elements that differ, got the same as at index 0");
  }
}
