package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code bad/} says behind its lines what javac must say there, and javac must say nothing else. */
class BadSourcesTest {
  private static final Path FOLDER = Path.of("src/test/resources/bad");
  private static final Pattern COMMENT = Pattern.compile(" // (?=(?:error|warning|note): )");

  static Stream<Path> sources() {
    return Javac.sourcesIn(FOLDER).stream();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void saysExactlyWhatItsCommentsExpect(Path source) throws IOException {
    String text = Files.readString(source);

    Compilation compilation = Compiler.javac()
        .withProcessors(new LeanMcpProcessor(), new ServicesFileProcessor())
        .withOptions(options(text))
        .compile(JavaFileObjects.forSourceString(className(source), text));

    assertThat(said(compilation)).containsExactlyInAnyOrderElementsOf(expected(text));
  }

  /** The options of every build, and those of a first line such as {@code // options: -Ax=y}. */
  private static List<String> options(String text) {
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing"));
    String first = text.lines().findFirst().orElse("");
    if (first.startsWith("// options: ")) {
      options.addAll(List.of(first.substring("// options: ".length()).split(" ")));
    }
    return options;
  }

  private static String className(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  private static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = COMMENT.split(lines.get(i));
      for (int j = 1; j < parts.length; j++) {
        expected.add((i + 1) + " " + parts[j]);
      }
    }
    return expected;
  }

  private static List<String> said(Compilation compilation) {
    return compilation.diagnostics().stream().map(BadSourcesTest::describe).toList();
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getLineNumber() + " "
        + diagnostic.getKind().toString().toLowerCase(Locale.ROOT) + ": "
        + diagnostic.getMessage(Locale.ROOT);
  }
}
