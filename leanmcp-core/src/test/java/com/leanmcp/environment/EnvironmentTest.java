package com.leanmcp.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
  @TempDir
  private Path folder;

  private Environment load(String dotEnv, Map<String, String> process) throws IOException {
    Path file = folder.resolve(".env");
    Files.writeString(file, dotEnv);
    return Environment.load(file, process);
  }

  @Test
  void readsDotEnv() throws IOException {
    Environment env = load(
        "# a comment\n\nA=1\nexport B = two words # said\nC='single # kept'\nD=\"line\\nend \\\"q\\\"\"\nE=\n",
        Map.of());

    assertThat(env.get("A")).contains("1");
    assertThat(env.get("B")).contains("two words");
    assertThat(env.get("C")).contains("single # kept");
    assertThat(env.get("D")).contains("line\nend \"q\"");
    assertThat(env.get("E")).isEmpty();
    assertThat(env.hasAny("E")).isFalse();
    assertThat(env.hasAny("D")).isTrue();
  }

  @Test
  void theProcessWinsOverTheFileAndEmptyIsAbsent() throws IOException {
    Environment env = load("A=file\nB=file\n", Map.of("A", "process", "B", ""));

    assertThat(env.get("A")).contains("process");
    assertThat(env.get("B")).contains("file");
  }

  @Test
  void readsLongQuotedValuesAndFilesWithAByteOrderMark() throws IOException {
    Environment env = load("\uFEFFA=\"" + "x\\\"".repeat(5_000) + "\"\n", Map.of());

    assertThat(env.get("A")).hasValueSatisfying(value -> assertThat(value).hasSize(10_000));
  }

  @Test
  void namesTheLineItCannotRead() {
    assertThatThrownBy(() -> load("A=1\nwhat is this\n", Map.of()))
        .hasMessage(".env line 2 is not NAME=value; a comment begins with #");
  }

  @Test
  void namesTheVariableThatIsMissingOrNoInteger() {
    Environment env = Environment.of(Map.of("PORT", "many"));

    assertThatThrownBy(() -> env.require("CLERK_FRONTEND_API"))
        .hasMessageContaining("CLERK_FRONTEND_API");
    assertThatThrownBy(() -> env.integer("PORT", 1))
        .hasMessage("the variable PORT is not an integer")
        .hasNoCause();
    assertThat(env.integer("OTHER", 7)).isEqualTo(7);
  }

  @Test
  void showsNoValue() {
    Environment env = Environment.of(Map.of("CLERK_SECRET_KEY", "sk_test_canary"));

    assertThat(env.toString() + env.secret("CLERK_SECRET_KEY"))
        .contains("CLERK_SECRET_KEY", "***")
        .doesNotContain("canary");
  }
}
