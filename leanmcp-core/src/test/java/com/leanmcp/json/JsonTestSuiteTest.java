package com.leanmcp.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** JSONTestSuite: what has to be parsed is, what has to be refused is refused, and nothing else ever happens. */
class JsonTestSuiteTest {
  @TestFactory
  Stream<DynamicTest> givesTheVerdictOfTheSuite() throws Exception {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> {
          boolean accepted = accepts(Files.readAllBytes(file));
          switch (name(file).charAt(0)) {
            case 'y' -> assertThat(accepted).isTrue();
            case 'n' -> assertThat(accepted).isFalse();
            default ->
              assertThat(accepted).isIn(true, false); // either way, but without another exception
          }
        }));
  }

  @Test
  void theSuiteIsThere() throws Exception {
    assertThat(files()).hasSizeGreaterThan(300).anyMatch(file -> name(file).startsWith("y_"));
  }

  private static boolean accepts(byte[] json) {
    try (JsonReader in = JsonReader.of(json)) {
      JsonValue.read(in);
      in.end();
      return true;
    } catch (JsonException e) {
      return false;
    }
  }

  private static List<Path> files() throws Exception {
    Path folder = Path.of(JsonTestSuiteTest.class.getResource("/json-parsing").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> name(file).matches("[yni]_.*\\.json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
