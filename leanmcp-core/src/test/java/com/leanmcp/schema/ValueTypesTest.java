package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {
  private final Violations violations = new Violations();

  private <T> T read(String json, ValueReader<T> reader) {
    JsonReader in = JsonSlice.of(json).reader();
    T value = reader.read(in, violations);
    in.end();
    return value;
  }

  private <T> String write(T value, ValueWriter<T> writer) {
    JsonWriter out = new JsonWriter();
    writer.write(value, out, violations);
    return out.toString();
  }

  @Test
  void readsNumbersOfAnySizeExactly() {
    assertThat(read("1.10", Decimals::readBigDecimal)).isEqualTo(new BigDecimal("1.10"));
    assertThat(read("123456789012345678901234567890.0", Decimals::readBigInteger))
        .isEqualTo(new BigInteger("123456789012345678901234567890"));
    assertThat(read("1e999", Decimals::readBigInteger)).isEqualTo(BigInteger.TEN.pow(999));
    assertThat(violations.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e1000", "-1e2147483647", "1e-1000", "1e-2147483648", "0e5000", "1e99999999999"})
  void refusesNumbersThatWouldGrow(String number) {
    read(number, Decimals::readBigDecimal);

    assertThat(violations.describe())
        .isEqualTo("(the whole value): expected a number of at most 1000 digits without an"
            + " exponent, got the number " + number);
  }

  @Test
  void refusesToWriteNumbersThatItWouldNotRead() {
    write(new BigDecimal("1e1000"), Decimals::write);
    write(BigInteger.TEN.pow(1000), Decimals::write);

    assertThat(violations.count()).isEqualTo(2);
  }

  @Test
  void readsFreeFormNumbersAsLongOrBigDecimal() {
    assertThat(read("[1,1.0,1e2,9223372036854775808]", FreeForm::read))
        .isEqualTo(List.of(
            1L,
            new BigDecimal("1.0"),
            new BigDecimal("1e2"),
            new BigDecimal("9223372036854775808")));
  }

  @Test
  void keepsTheOrderOfNames() {
    assertThat(read("{\"b\":1,\"a\":null}", FreeForm::read).toString()).isEqualTo("{b=1, a=null}");
  }

  @Test
  void refusesLoneSurrogatesInStrings() {
    read("[\"\\ud83d\\ude00\",\"a\\ude00\",{\"a\":\"\\ud800\"}]", FreeForm::read);

    assertThat(violations.describe())
        .isEqualTo("/1: expected Unicode text, got a lone surrogate as character 2\n"
            + "/2/a: expected Unicode text, got a lone surrogate as character 1");
  }

  @Test
  void refusesToWriteLoneSurrogatesInAnyJson() {
    Map<String, String> names = Map.of("a\uD83D", "b");
    JsonValue json = new JsonArray(List.of(new JsonString("\uDE00")));

    Maps.write(names, new JsonWriter(), violations, Strings::write);
    FreeForm.write(names, new JsonWriter(), violations);
    JsonValues.write(json, new JsonWriter(), violations);

    assertThat(violations.kept())
        .extracting(Violation::message)
        .containsExactly(
            "expected Unicode text, got a lone surrogate as character 2",
            "expected Unicode text, got a lone surrogate as character 2",
            "expected Unicode text, got a lone surrogate as character 1");
  }

  @Test
  void takesPairsOfEscapedSurrogatesInNames() {
    assertThat(read("{\"\\ud83d\\ude00\":1}", FreeForm::read)).isEqualTo(Map.of("😀", 1L));
    assertThat(read("{\"😀\":1}", FreeForm::read)).isEqualTo(Map.of("😀", 1L));
    assertThat(violations.isEmpty()).isTrue();
  }

  @Test
  void writesFreeFormDataAndNotesWhatHasNoJson() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("a", Arrays.asList(1, 2L, (short) 3, 1.5, 2.5f, new BigDecimal("1.0"), null, true));
    map.put(1, "one");
    map.put("b", List.of(Double.NaN, new StringBuilder()));

    String json = write(map, FreeForm::write);

    assertThat(json)
        .isEqualTo("{\"a\":[1,2,3,1.5,2.5,1.0,null,true],\"1\":\"one\",\"b\":[null,null]}");
    assertThat(violations.describe())
        .isEqualTo("/1: expected a String as name, got an object of java.lang.Integer\n"
            + "/b/0: expected a finite number, got NaN\n"
            + "/b/1: expected a String, a Boolean, a number, a List, a Map or null, got an object"
            + " of java.lang.StringBuilder");
  }

  @Test
  void endsWritingDataThatContainsItself() {
    List<Object> list = new ArrayList<>();
    list.add(list);

    write(list, FreeForm::write);

    assertThat(violations.describe()).endsWith("expected no more than 100 levels");
  }

  @Test
  void notesSetsWhoseElementsJsonCallsEqual() {
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    numbers.add(new BigDecimal("1.0"));
    numbers.add(new BigDecimal("1.00"));

    JsonWriter out = new JsonWriter();
    Sets.write(numbers, out, violations, Decimals::write);

    assertThat(out.toString()).isEqualTo("[1.0,1.00]");
    assertThat(violations.describe())
        .isEqualTo("/1: expected elements that differ, got the same as at index 0");
  }

  @Test
  void writesTimesWithSecondsAndOnlyOfFourDigitYears() {
    assertThat(write(LocalDateTime.of(2026, 2, 28, 10, 15), Times.LOCAL_DATE_TIME))
        .isEqualTo("\"2026-02-28T10:15:00\"");
    assertThat(write(Duration.ofMillis(-1500), Times.DURATION)).isEqualTo("\"-PT1.5S\"");
    assertThat(violations.isEmpty()).isTrue();

    write(LocalDate.of(10000, 1, 1), Dates.LOCAL_DATE);
    write(Instant.MIN, Times.INSTANT);
    write(
        OffsetDateTime.of(2026, 1, 1, 1, 1, 1, 1, ZoneOffset.ofTotalSeconds(1)),
        Times.OFFSET_DATE_TIME);
    write(Duration.ofSeconds(Long.MIN_VALUE), Times.DURATION);

    assertThat(violations.count()).isEqualTo(4);
    assertThat(violations.kept().get(0).message())
        .isEqualTo("expected a date such as \"2026-02-28\", got \"+10000-01-01\"");
  }

  @Test
  void notesHalfACharacter() {
    assertThat(write('\ud800', Characters::write)).isEqualTo("\"\\ud800\"");
    assertThat(violations.count()).isEqualTo(1);
  }
}
