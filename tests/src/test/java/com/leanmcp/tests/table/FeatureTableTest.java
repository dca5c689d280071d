package com.leanmcp.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in docs/features.md has every feature, and the guides, examples and tests it names exist. */
class FeatureTableTest {
  private static final Path DOCS = NamedTest.ROOT.resolve("docs");
  private static final Pattern ROW = Pattern.compile(
      "\\| (\\d+) \\| [^|]+ \\| (?<guide>[^|]+) \\| (?:`(?<example>\\w+)`)? ?\\| (?:`(?<test>[^`]+)`)? ?\\|");
  private static final Pattern LINK = Pattern.compile("\\[\\w+]\\((guides/[a-z-]+\\.md)\\)");

  private static List<Matcher> rows() throws IOException {
    List<Matcher> rows = new ArrayList<>();
    for (String line : Files.readAllLines(DOCS.resolve("features.md"))) {
      if (line.matches("\\| \\d.*")) {
        Matcher row = ROW.matcher(line);
        assertThat(row.matches()).as(line).isTrue();
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean isServed(Matcher row) {
    return LINK.matcher(row.group("guide")).matches();
  }

  @Test
  void everyFeatureHasARow() throws IOException {
    assertThat(rows()).hasSize(48);
    assertThat(rows()).filteredOn(FeatureTableTest::isServed).hasSize(44);
  }

  @Test
  void whatIsServedHasAGuideAndATest() throws IOException {
    for (Matcher row : rows()) {
      if (isServed(row)) {
        Matcher link = LINK.matcher(row.group("guide"));
        assertThat(link.matches()).isTrue();
        assertThat(DOCS.resolve(link.group(1))).exists();
        assertTestExists(row.group("test"));
      } else {
        assertThat(row.group("test")).as(row.group()).isNull();
      }
    }
  }

  private static void assertTestExists(String test) throws IOException {
    assertThat(test).isNotNull();
    if (test.startsWith("suite ")) { // run by examples/everything/conformance
      assertThat(Files.readString(NamedTest.ROOT.resolve("examples/everything/suite/expected.txt")))
          .doesNotContain(test.substring("suite ".length()));
    } else {
      NamedTest.of(test).assertExists();
    }
  }

  @Test
  void theExamplesExist() throws IOException {
    for (Matcher row : rows()) {
      String example = row.group("example");
      if (example != null) {
        assertThat(sources()).as(row.group()).contains(example + ".java");
      }
    }
  }

  private static List<String> sources() throws IOException {
    List<String> names = new ArrayList<>();
    for (String module : List.of("examples/everything", "tests")) {
      try (Stream<Path> files =
          Files.walk(NamedTest.ROOT.resolve(module).resolve("src/main/java"))) {
        files.map(file -> file.getFileName().toString()).forEach(names::add);
      }
    }
    return names;
  }
}
