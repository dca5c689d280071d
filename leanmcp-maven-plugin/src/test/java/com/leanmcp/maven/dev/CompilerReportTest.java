package com.leanmcp.maven.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerReportTest {
  @TempDir
  Path project;

  private Path source;

  @BeforeEach
  void writeSource() throws IOException {
    source = Files.createDirectories(project.resolve("src")).resolve("A.java");
    Files.writeString(source, "class A {\n\tint y = foo;\n  int z = 1\n}\n");
  }

  @Test
  void showsTheLineAndACaret() {
    assertThat(report("Compilation failure\n" + source + ":[3,12] ';' expected\n"))
        .containsExactly(
            Path.of("src/A.java") + ":3: error: ';' expected", "  int z = 1", "           ^");
  }

  @Test
  void putsTheCaretRightAfterTabs() {
    assertThat(report(source + ":[2,17] cannot find symbol"))
        .endsWith("        int y = foo;", "                ^");
  }

  @Test
  void keepsTheDetailsOfAMessageAfterItsLine() {
    String message = "Compilation failure: \n"
        + (source + ":[2,17] cannot find symbol\n")
        + "  symbol:   variable foo\n  location: class A\n";

    assertThat(report(message))
        .containsExactly(
            Path.of("src/A.java") + ":2: error: cannot find symbol",
            "        int y = foo;",
            "                ^",
            "  symbol:   variable foo",
            "  location: class A");
  }

  @Test
  void passesOnWhatHasNoPlace() {
    assertThat(report("Compilation failure\nerror: release version 99 not supported"))
        .containsExactly("error: release version 99 not supported");
  }

  @Test
  void showsTheMessageAloneWhenTheFileIsGone() throws IOException {
    Files.delete(source);

    assertThat(report(source + ":[3,12] ';' expected"))
        .containsExactly(Path.of("src/A.java") + ":3: error: ';' expected");
  }

  private List<String> report(String message) {
    return new CompilerReport(project, StandardCharsets.UTF_8).lines(message);
  }
}
