package com.leanmcp.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table in docs/security.md names tests that exist, and every threat has one. */
class ThreatTableTest {
  private static final Pattern ROW = Pattern.compile("\\| (T\\d+) \\| [^|]*\\| `([^`]+)` \\|");

  /** Threats to what this server does not do, and to caches of verified tokens, whose tests stand with them. */
  private static final List<Integer> ELSEWHERE = List.of(20, 25);

  private record Row(String threat, NamedTest test) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(NamedTest.ROOT.resolve("docs/security.md"))) {
      if (line.startsWith("| T")) {
        Matcher row = ROW.matcher(line);
        assertThat(row.matches()).as(line).isTrue();
        rows.add(new Row(row.group(1), NamedTest.of(row.group(2))));
      }
    }
    return rows;
  }

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    for (Row row : rows()) {
      row.test().assertExists();
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
