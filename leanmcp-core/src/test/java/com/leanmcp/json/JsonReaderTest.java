package com.leanmcp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.json.JsonException.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void walksThroughAnObject() {
    JsonReader in = reader("{\"a\":[1,\"x\",null],\"b\":{\"c\":true}}");

    assertThat(in.nextName()).isEqualTo("a");
    assertThat(in.nextElement()).isTrue();
    assertThat(in.longValue()).isEqualTo(1);
    assertThat(in.nextElement()).isTrue();
    assertThat(in.string()).isEqualTo("x");
    assertThat(in.nextElement()).isTrue();
    assertThat(in.kind()).isEqualTo(JsonKind.NULL);
    assertThat(in.nextElement()).isFalse();
    assertThat(in.nextName()).isEqualTo("b");
    assertThat(in.nextName()).isEqualTo("c");
    assertThat(in.bool()).isTrue();
    assertThat(in.nextName()).isNull();
    assertThat(in.nextName()).isNull();
    in.end();
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "1.0, true",
    "1e3, true",
    "-0.0, true",
    "1.5, false",
    "9223372036854775807, true",
    "9223372036854775808, false",
    "1e99999999999, false",
    "1e-99999999999, false",
    "0e99999999999, true",
    "1e400, false",
    "1e-400, false",
    "10000e-4, true"
  })
  void tellsWhetherANumberFitsALong(String number, boolean fits) {
    assertThat(reader(number).fitsLong()).isEqualTo(fits);
  }

  @Test
  void bringsExponentsBeyondThirtyTwoBitsDown() {
    assertThat(reader("-1e99999999999").decimal())
        .isNegative()
        .isLessThan(new BigDecimal("-1e1000000"));
    assertThat(reader("1.5E-99999999999").decimal())
        .isPositive()
        .isLessThan(new BigDecimal("1e-1000000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"n\":  12345 }", "{\"n\":12345}", "{\"n\":12345,\"m\":1}"})
  void slicesANumberExactly(String json) {
    JsonReader in = reader(json);
    in.nextName();

    assertThat(in.slice()).hasToString("12345");
  }

  @Test
  void slicesStringsAndObjectsWithinABuffer() {
    byte[] buffer =
        "xx{\"s\":\"a\\\"é\" , \"o\":{ \"p\":[1] } }yy".getBytes(StandardCharsets.UTF_8);
    JsonReader in = JsonReader.of(buffer, 2, buffer.length - 4);

    in.nextName();
    JsonSlice string = in.slice();
    in.nextName();
    JsonSlice object = in.slice();

    assertThat(string).hasToString("\"a\\\"é\"");
    assertThat(object).hasToString("{ \"p\":[1] }");
    assertThat(object.kind()).isEqualTo(JsonKind.OBJECT);
    assertThat(object.reader().nextName()).isEqualTo("p");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,",
        "{\"a\"}",
        "nul",
        "NaN",
        "Infinity",
        "'a'",
        "\uFEFF{}",
        "{}x",
        "01",
        "1 2"
      })
  void refusesWhatIsNoJson(String text) {
    assertThatThrownBy(() -> {
          JsonReader in = reader(text);
          in.skip();
          in.end();
        })
        .isInstanceOfSatisfying(
            JsonException.class, e -> assertThat(e.problem()).isEqualTo(Problem.SYNTAX));
  }

  @Test
  void refusesUtf16AndInvalidUtf8() {
    assertThatThrownBy(
            () -> JsonReader.of("{}".getBytes(StandardCharsets.UTF_16)).skip())
        .isInstanceOf(JsonException.class);
    byte[] invalid = {'"', (byte) 0xC3, '(', '"'};
    assertThatThrownBy(() -> JsonReader.of(invalid).skip()).isInstanceOf(JsonException.class);
  }

  @Test
  void refusesDepthNumbersAndNamesBeyondTheLimits() {
    String deep = "[".repeat(JsonReader.MAX_DEPTH + 1);
    String number = "1".repeat(JsonReader.MAX_NUMBER_LENGTH + 1);
    String name = "{\"" + "n".repeat(JsonReader.MAX_NAME_LENGTH + 1) + "\":1}";

    for (String text : new String[] {deep, number, name}) {
      assertThatThrownBy(() -> reader(text).skip())
          .isInstanceOfSatisfying(
              JsonException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LIMIT));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"D", "-D", "0.D", "De9", "-De-9", "DE+9", "1.De-9", "-1.De+9", "1eD", "-1E-D"})
  void limitsTheDigitsOfSpelledNumbersLikeThoseOfNumbers(String shape) {
    int others = (int) shape.chars().filter(Character::isDigit).count();
    String fits = shape.replace("D", "1".repeat(JsonReader.MAX_NUMBER_LENGTH - others));
    String exceeds = shape.replace("D", "1".repeat(JsonReader.MAX_NUMBER_LENGTH - others + 1));

    assertThat(reader('"' + fits + '"').spellsNumber()).isTrue();
    assertThat(reader('"' + fits + '"').decimal()).isEqualTo(reader(fits).decimal());
    assertThat(reader('"' + exceeds + '"').spellsNumber()).isFalse();
    assertThatThrownBy(() -> reader(exceeds).decimal()).isInstanceOf(JsonException.class);
  }

  @Test
  void takesAStringForTheNumberItSpells() {
    JsonReader in = reader("[7,\"-0\",\"12.50\",\"\\u0031e2\",8.5,\"x\"]");

    in.nextElement();
    assertThat(in.spellsNumber()).isFalse();
    in.nextElement();
    assertThat(in.spellsNumber()).isTrue();
    assertThat(in.doubleValue()).isEqualTo(reader("-0").doubleValue());
    in.nextElement();
    assertThat(in.decimal()).isEqualTo(new BigDecimal("12.50"));
    assertThat(in.isWhole()).isFalse();
    in.nextElement();
    assertThat(in.fitsLong()).isTrue();
    assertThat(in.longValue()).isEqualTo(100);
    assertThat(in.kind()).isEqualTo(JsonKind.STRING);
    in.nextElement();
    assertThat(in.doubleValue()).isEqualTo(8.5);
    in.nextElement();
    assertThat(in.spellsNumber()).isFalse();
  }

  @Test
  void tellsWhereAValueBegins() {
    byte[] buffer = "xx{\"a\": \"5\", \"b\":[1]}".getBytes(StandardCharsets.UTF_8);
    JsonReader in = JsonReader.of(buffer, 2, buffer.length - 2);

    assertThat(in.position()).isEqualTo(2);
    in.nextName();
    assertThat(in.position()).isEqualTo(8);
    in.string();
    assertThat(in.position()).isEqualTo(8);
    in.nextName();
    assertThat(in.position()).isEqualTo(17);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"kind\":\"Circle\"}|Circle",
        "{ \"kind\" :\t\"é😀\" , \"a\":1}|é😀",
        "{\"kind\":\"\"}|``",
        "{\"kind\":\"a\\n\"}|none",
        "{\"k\\u0069nd\":\"a\"}|none",
        "{\"kind\":1}|none",
        "{\"kin\":\"a\"}|none",
        "{\"kinds\":\"a\"}|none",
        "{\"a\":1,\"kind\":\"a\"}|none",
        "{}|none",
        "[\"kind\",\"a\"]|none"
      })
  void looksAtTheFirstMemberWithoutReadingIt(String json, String value) {
    JsonReader element = reader("[" + json + "]");
    element.nextElement();

    assertThat(element.firstMember("kind").orElse("none")).isEqualTo(value);
    assertThat(element.slice()).hasToString(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"kind", "{\"kind\"", "{\"kind\":", "{\"kind\":\"a"})
  void looksNoFurtherThanItsTextGoes(String json) {
    byte[] more = (json + "\"kind\":\"a\"}").getBytes(StandardCharsets.UTF_8);

    JsonReader in = JsonReader.of(more, 0, json.length());

    assertThat(in.firstMember("kind")).isEmpty();
  }
}
