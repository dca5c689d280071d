package com.leanmcp.examples.clerkauth.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MissingVariableTest {
  private static final String SECRET_KEY = "sk_test_of-nobody";

  @ParameterizedTest
  @ValueSource(strings = {"CLERK_FRONTEND_API", "CLERK_SECRET_KEY"})
  void endsWithASentenceThatNamesIt(String missing, @TempDir Path directory) throws Exception {
    Map<String, String> variables = new HashMap<>(Map.of(
        "CLERK_FRONTEND_API",
        "your-app.clerk.accounts.dev",
        "CLERK_SECRET_KEY",
        SECRET_KEY,
        "PORT",
        String.valueOf(ExampleProcess.freePort())));
    variables.remove(missing);

    try (ExampleProcess example = ExampleProcess.start(directory, variables, List.of())) {
      assertThat(example.awaitExit()).isNotZero();
      assertThat(example.output().lines()).singleElement().asString().contains(missing);
      assertThat(example.output()).doesNotContain(SECRET_KEY, "STAND-IN");
    }
  }
}
