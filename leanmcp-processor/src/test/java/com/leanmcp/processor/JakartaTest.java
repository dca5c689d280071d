package com.leanmcp.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of Jakarta Validation that no keyword says. */
class JakartaTest {
  @TempDir
  private Path folder;

  @Test
  void warnsOfWhatNobodyChecks() throws IOException {
    Path future = Files.writeString(
        folder.resolve("Future.java"),
        "package jakarta.validation.constraints; public @interface Future {}");
    Path booking = Files.writeString(folder.resolve("Booking.java"), """
        package com.acme;
        import com.leanmcp.annotation.McpType;
        import jakarta.validation.constraints.Future;
        @McpType
        public record Booking(@Future String day) {}
        """);

    List<String> said = new Javac(folder.resolve("classes")).compile(List.of(future, booking));

    assertThat(said)
        .contains("WARNING [LMCP053] @Future on day is neither published nor checked;"
            + " say it with @SchemaConstraint, or check it in your code");
  }
}
