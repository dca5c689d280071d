package com.leanmcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.schema.SuiteChecks.NotOurs;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The official JSON-Schema-Test-Suite: our checks give its verdict, or it is written down here why not. */
class JsonSchemaTestSuiteTest {
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
    assertThat(run).isGreaterThan(700);
  }

  private static List<SuiteCase> cases() throws Exception {
    Path suite = Path.of(
        JsonSchemaTestSuiteTest.class.getResource("/json-schema-test-suite").toURI());
    List<SuiteCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(suite)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        String name = suite.relativize(file).toString().replace(".json", "");
        cases.addAll(SuiteCase.in(suite, name.replace(File.separatorChar, '/')));
      }
    }
    return cases;
  }
}
