package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.processor.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticPagesTest {
  private static final Path PAGES = Path.of("../docs/diagnostics");

  @ParameterizedTest
  @EnumSource(Diagnostic.class)
  void explainsEachDiagnosticOnAPageThatTheIndexLists(Diagnostic diagnostic) throws IOException {
    String id = diagnostic.id();
    String kind = diagnostic.severity().name().toLowerCase(Locale.ROOT);

    String page = Files.readString(PAGES.resolve(id + ".md"));

    assertThat(page).startsWith("# " + id + ": ").contains("*" + kind + "*");
    assertThat(Files.readString(PAGES.resolve("README.md")))
        .contains("| [" + id + "](" + id + ".md) | " + kind + " |");
  }
}
