package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.schema.SuiteChecks.NotOurs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The official JSON-Schema-Test-Suite: our checks give its verdict, or it is written down here why not. */
class JsonSchemaTestSuiteTest {
  private static final List<String> FILES = List.of(
      "additionalProperties",
      "enum",
      "items",
      "maxLength",
      "maximum",
      "minLength",
      "minimum",
      "properties",
      "required",
      "type",
      "optional/bignum");

  @Test
  void givesTheVerdictOfTheSuite() throws Exception {
    Map<String, String> differing = new TreeMap<>();
    Map<String, String> notRun = new TreeMap<>();
    int run = 0;

    for (SuiteCase each : cases()) {
      try {
        run++;
        if (SuiteChecks.accept(each.schema(), each.data()) != each.valid()) {
          differing.put(each.title(), each.valid() ? "refused" : "accepted");
        }
      } catch (NotOurs e) {
        notRun.put(each.group(), e.getMessage());
        run--;
      }
    }

    assertThat(differing.keySet()).isEqualTo(SuiteExceptions.DIFFERING.keySet());
    assertThat(notRun).isEqualTo(SuiteExceptions.NOT_RUN);
    assertThat(run).isGreaterThan(100);
  }

  private static List<SuiteCase> cases() throws Exception {
    Path suite = Path.of(
        JsonSchemaTestSuiteTest.class.getResource("/json-schema-test-suite").toURI());
    List<SuiteCase> cases = new java.util.ArrayList<>();
    for (String file : new TreeSet<>(FILES)) {
      cases.addAll(SuiteCase.in(suite, file));
    }
    return cases;
  }
}
