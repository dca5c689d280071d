package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
  private final Violations violations = new Violations();

  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void escapesPointersAsRfc6901Says() {
    violations.enter("a/b~c");
    violations.enter(3);
    violations.add("wrong");

    assertThat(violations.describe()).isEqualTo("/a~1b~0c/3: wrong");
  }

  @Test
  void suggestsThePropertyThatMayBeMeant() {
    violations.unknown("mesage", List.of("message", "limit"));
    violations.unknown("zzz", List.of("message", "limit"));

    assertThat(violations.describe())
        .isEqualTo("/mesage: unknown property; did you mean \"message\"?\n"
            + "/zzz: unknown property; allowed are message, limit");
  }

  @Test
  void keepsTheFirstAndCountsTheRest() {
    for (int i = 0; i < Violations.KEPT + 5; i++) {
      violations.add("wrong");
    }

    assertThat(violations.kept()).hasSize(Violations.KEPT);
    assertThat(violations.describe()).endsWith("and 5 more");
  }

  @Test
  void countsLengthsInCodePoints() {
    Strings.maxLength("😀😀", 2, violations);
    Strings.minLength("😀", 2, violations);

    assertThat(violations.describe())
        .contains("expected at least 2 characters, got \"😀\" (1 character)");
    assertThat(violations.count()).isEqualTo(1);
  }

  @Test
  void saysWhatCameShortened() {
    Integers.readInt(reader("\"" + "x".repeat(100) + "\""), violations);
    Integers.readInt(reader("3000000000"), violations);
    Integers.readInt(reader("1.5"), violations);
    Strings.read(reader("[1,[2]]"), violations);

    assertThat(violations.describe().lines())
        .containsExactly(
            "(the whole value): expected an integer, got the string \"" + "x".repeat(60) + "…\"",
            "(the whole value): expected an integer from -2147483648 to 2147483647, got the number 3000000000",
            "(the whole value): expected an integer, got the number 1.5",
            "(the whole value): expected a string, got an array");
  }

  @Test
  void refusesToWriteHalfACharacter() {
    Strings.write("a\ud83d", new JsonWriter(), violations);

    assertThat(violations.describe()).contains("lone surrogate");
  }

  @Test
  void namesTheElementOfAList() {
    List<String> read = Lists.read(reader("[\"a\",2,\"c\"]"), violations, Strings::read);

    assertThat(read).hasSize(3);
    assertThat(violations.describe()).isEqualTo("/1: expected a string, got the number 2");
  }
}
