package com.leanmcp.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The official suite settles what an excuse says it does. */
class ExcusesTest {
  private static final Path SUITE =
      Path.of("../leanmcp-core/src/test/resources/json-schema-test-suite");

  @Test
  void citesCasesOfTheSuiteThatGiveOurVerdict() throws IOException {
    List<Excuse> settled =
        Excuses.ALL.stream().filter(Excuse::isSettledByTheSuite).toList();

    for (Excuse excuse : settled) {
      JsonObject test = find(excuse.settledBy());
      String text = test.string("data").orElseThrow();
      assertThat(test.get("valid")).as(excuse.name()).hasValue(new JsonBoolean(excuse.accepted()));
      assertThat(excuse.applies(excuse.format(), text, excuse.format().matches(text)))
          .as(excuse.name())
          .isTrue();
    }
    assertThat(settled).hasSizeGreaterThan(10);
  }

  @Test
  void citesARuleOnlyWhereNoCaseOfTheSuiteShowsTheDifference() throws IOException {
    for (Excuse excuse : Excuses.ALL) {
      if (!excuse.isSettledByTheSuite()) {
        assertThat(cases(excuse.format().keyword()))
            .as(excuse.name())
            .noneMatch(
                text -> excuse.applies(excuse.format(), text, excuse.format().matches(text))
                    && isDisputed(excuse, text));
      }
    }
  }

  private static boolean isDisputed(Excuse excuse, String text) {
    return new FormatDispute("", excuse.format(), text, excuse.accepted()).isDisputed();
  }

  private static List<String> cases(String format) throws IOException {
    return groups("optional/format/" + format).stream()
        .flatMap(group -> elements(group.get("tests").orElseThrow()).stream())
        .map(test -> ((JsonObject) test).get("data").orElseThrow())
        .filter(JsonString.class::isInstance)
        .map(data -> ((JsonString) data).value())
        .toList();
  }

  private static JsonObject find(String title) throws IOException {
    String file = title.substring(0, title.indexOf(": "));
    for (JsonObject group : groups(file)) {
      String prefix = file + ": " + group.string("description").orElseThrow() + ": ";
      for (JsonValue test : elements(group.get("tests").orElseThrow())) {
        JsonObject each = (JsonObject) test;
        if (title.equals(prefix + each.string("description").orElseThrow())) {
          return each;
        }
      }
    }
    throw new AssertionError("the suite has no " + title);
  }

  private static List<JsonObject> groups(String file) throws IOException {
    return elements(Judge.parse(Files.readString(SUITE.resolve(file + ".json")))).stream()
        .map(JsonObject.class::cast)
        .toList();
  }

  private static List<JsonValue> elements(JsonValue array) {
    return ((JsonArray) array).elements();
  }
}
