package com.leanmcp.maven.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.maven.console.Colours;
import com.leanmcp.maven.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ApplicationTest {
  @TempDir
  Path directory;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Application application;

  @BeforeEach
  void makeApplication() {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    application = new Application(directory, new Console(out, Colours.OFF));
  }

  @AfterEach
  void stopApplication() {
    application.close();
  }

  @Test
  void runsInTheGivenFolder() throws Exception {
    application.restart(waiting("first"));

    assertThat(awaitPid("first")).isPresent();
  }

  @Test
  void isGoneBeforeTheNextOneStarts() throws Exception {
    application.restart(waiting("first"));
    ProcessHandle first = awaitPid("first").orElseThrow();

    application.restart(waiting("second"));

    assertThat(first.isAlive()).isFalse();
    assertThat(awaitPid("second").orElseThrow().isAlive()).isTrue();
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void saysSoWhenItEndsByItself() throws Exception {
    application.restart(program("System.exit(7);"));

    while (application.isRunning()) {
      Thread.sleep(20);
    }

    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "[leanmcp] the program ended with exit code 7; waiting for a change");
  }

  @Test
  void doesNotStartAgainOnceClosed() throws Exception {
    application.restart(waiting("first"));
    ProcessHandle first = awaitPid("first").orElseThrow();

    application.close();
    application.restart(waiting("second"));

    assertThat(first.isAlive()).isFalse();
    assertThat(application.isRunning()).isFalse();
  }

  /** A program that writes its process id to {@code file} and then waits to be stopped. */
  private List<String> waiting(String file) throws IOException {
    return program("""
        var temporary = java.nio.file.Path.of("%s.part");
        java.nio.file.Files.writeString(temporary, "" + ProcessHandle.current().pid());
        java.nio.file.Files.move(temporary, java.nio.file.Path.of("%s"));
        Thread.sleep(600_000);
        """.formatted(file, file));
  }

  private List<String> program(String body) throws IOException {
    String main = "public static void main(String[] args) throws Exception {" + body + "}";
    Path source = directory.resolve("Program.java");
    Files.writeString(source, "class Program {" + main + "}");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(java.toString(), source.toString());
  }

  private Optional<ProcessHandle> awaitPid(String file) throws Exception {
    Path pid = directory.resolve(file);
    while (!Files.exists(pid)) {
      Thread.sleep(20);
    }
    return ProcessHandle.of(Long.parseLong(Files.readString(pid)));
  }
}
