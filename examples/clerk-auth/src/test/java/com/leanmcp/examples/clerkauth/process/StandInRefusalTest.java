package com.leanmcp.examples.clerkauth.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-in starts on demand only, and never beside Clerk. */
final class StandInRefusalTest {
  @TempDir
  private Path directory = Path.of("");

  @Test
  void refusesBesideAVariableOfClerk() throws Exception {
    Map<String, String> variables = Map.of("CLERK_AUTHORIZED_PARTIES", "https://secret.example");

    assertRefused(refusal(variables, "--stand-in"));
  }

  @Test
  void refusesBesideAVariableOfClerkInDotEnv() throws Exception {
    Files.writeString(directory.resolve(".env"), "CLERK_SECRET_KEY=sk_test_secret.example\n");

    assertRefused(refusal(Map.of(), "--stand-in"));
  }

  @Test
  void doesNotStartUnasked() throws Exception {
    assertThat(refusal(Map.of()))
        .contains("CLERK_FRONTEND_API", "CLERK_SECRET_KEY")
        .doesNotContain("STAND-IN", "curl");
  }

  private static void assertRefused(String output) {
    assertThat(output.lines()).singleElement().asString().contains("--stand-in", "CLERK_");
    assertThat(output).doesNotContain("secret.example", "STAND-IN:");
  }

  /** What the example prints before it ends with an exit code that is not 0. */
  private String refusal(Map<String, String> variables, String... arguments) throws Exception {
    try (ExampleProcess example =
        ExampleProcess.start(directory, variables, List.of(), arguments)) {
      assertThat(example.awaitExit()).isNotZero();
      return example.output();
    }
  }
}
