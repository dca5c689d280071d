package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes that open the guides compile as they stand there, and each becomes a service. */
class GuideSourcesTest {
  private static final Path GUIDES = Path.of("../docs/guides");
  private static final Pattern CLASS = Pattern.compile("(?s)```java\n(import .*?)```");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "prompts.md, ReviewService",
    "resources.md, NoteService",
    "completions.md, TravelService"
  })
  void compilesWithoutAnyWarning(String guide, String service) throws IOException {
    Matcher code = CLASS.matcher(Files.readString(GUIDES.resolve(guide)));
    assertThat(code.find()).isTrue();
    Path output = folder.resolve("classes");
    Path source = Files.writeString(folder.resolve(service + ".java"), code.group(1));

    List<String> said = new Javac(output).compile(List.of(source));

    assertThat(said).isEmpty();
    assertThat(output.resolve(service + "Table.class")).exists();
  }
}
