package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in docs/security.md names tests that exist, and every threat has one. */
class ThreatTableTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern ROW =
      Pattern.compile("\\| (T\\d+) \\| [^|]*\\| `([a-z-]+) (\\w+)\\.(\\w+)` \\|");

  /** Threats to what this server does not do, and to caches of verified tokens, whose tests stand with them. */
  private static final List<Integer> ELSEWHERE = List.of(20, 25);

  private record Row(String threat, String module, String type, String method) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/security.md"))) {
      if (line.startsWith("| T")) {
        Matcher row = ROW.matcher(line);
        assertThat(row.matches()).as(line).isTrue();
        rows.add(new Row(row.group(1), row.group(2), row.group(3), row.group(4)));
      }
    }
    return rows;
  }

  /** The source of a test class, wherever it is in its module. */
  private static Optional<String> source(Row row) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(row.module()).resolve("src/test/java"))) {
      List<Path> found =
          files.filter(file -> file.endsWith(row.type() + ".java")).toList();
      return found.size() == 1 ? Optional.of(Files.readString(found.get(0))) : Optional.empty();
    }
  }

  /** What stands between a method's name and the blank line before its annotations. */
  private static String before(String source, String method) {
    int name = source.indexOf("void " + method + "(");
    return name < 0 ? "" : source.substring(source.lastIndexOf("\n\n", name), name);
  }

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    for (Row row : rows()) {
      assertThat(source(row)).as("the one source of %s", row).isPresent();
      assertThat(before(source(row).orElseThrow(), row.method()))
          .as("the annotation of %s", row)
          .containsAnyOf("@Test\n", "@ParameterizedTest\n", "@ParameterizedTest(");
    }
  }

  @Test
  void everyThreatHasATest() throws IOException {
    List<String> threats = IntStream.rangeClosed(13, 32)
        .filter(threat -> !ELSEWHERE.contains(threat))
        .mapToObj(threat -> "T" + threat)
        .toList();

    assertThat(rows()).extracting(Row::threat).containsAll(threats);
  }
}
