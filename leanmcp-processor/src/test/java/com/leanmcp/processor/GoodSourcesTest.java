package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles {@code good/} and compares what is generated with {@code expected/}; {@code -Dgoldens=rewrite} makes what is
 * generated the expectation.
 */
class GoodSourcesTest {
  private static final Path GOOD = Path.of("src/test/resources/good");
  private static final Path EXPECTED = Path.of("src/test/resources/expected");

  @TempDir
  private Path output;

  @Test
  void generatesWhatIsExpectedWithoutAnyWarning() throws IOException {
    List<String> said = new Javac(output).resources(GOOD).compile(Javac.sourcesIn(GOOD));
    if ("rewrite".equals(System.getProperty("goldens"))) {
      rewrite();
    }

    assertThat(said).isEmpty();
    assertThat(generated()).isEqualTo(Javac.filesIn(EXPECTED));
    for (Path file : generated()) {
      assertThat(output.resolve(file)).hasSameTextualContentAs(EXPECTED.resolve(file));
    }
  }

  private List<Path> generated() {
    List<Path> given = Javac.resourcesIn(GOOD);
    return Javac.filesIn(output).stream()
        .filter(file -> !file.toString().endsWith(".class") && !given.contains(file))
        .toList();
  }

  private void rewrite() throws IOException {
    if (Files.exists(EXPECTED)) {
      for (Path file : Javac.filesIn(EXPECTED)) {
        Files.delete(EXPECTED.resolve(file));
      }
    }
    for (Path file : generated()) {
      Files.createDirectories(EXPECTED.resolve(file).getParent());
      Files.copy(output.resolve(file), EXPECTED.resolve(file));
    }
  }
}
