package com.leanmcp.maven.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.maven.start.Program.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir
  Path directory;

  @Test
  void saysItsExitCode() throws Exception {
    assertThat(run("System.exit(3);")).isEqualTo(new Ending.ByItself(3));
    assertThat(run("")).isEqualTo(new Ending.ByItself(0));
  }

  @Test
  void runsInItsDirectory() throws Exception {
    run("java.nio.file.Files.writeString(java.nio.file.Path.of(\"here.txt\"), \"\");");

    assertThat(directory.resolve("here.txt")).exists();
  }

  @Test
  void endsWithTheThreadThatWaitsForIt() throws Exception {
    Path pid = directory.resolve("pid.txt");
    Path source = source("java.nio.file.Files.writeString(java.nio.file.Path.of(\"pid.tmp\"),"
        + " \"\" + ProcessHandle.current().pid()); java.nio.file.Files.move("
        + "java.nio.file.Path.of(\"pid.tmp\"), java.nio.file.Path.of(\"pid.txt\"));"
        + " Thread.sleep(600_000);");
    ExecutorService waiting = Executors.newSingleThreadExecutor();
    Future<Ending> ending =
        waiting.submit(() -> new Program(List.of(JAVA, source.toString()), directory).run());
    while (!Files.exists(pid) && !ending.isDone()) {
      Thread.sleep(20);
    }
    ProcessHandle program =
        ProcessHandle.of(Long.parseLong(Files.readString(pid))).orElseThrow();

    waiting.shutdownNow();

    assertThatThrownBy(ending::get).hasCauseInstanceOf(InterruptedException.class);
    assertThat(program.isAlive()).isFalse();
  }

  private Ending run(String statements) throws IOException, InterruptedException {
    return new Program(List.of(JAVA, source(statements).toString()), directory).run();
  }

  private Path source(String statements) throws IOException {
    return Files.writeString(
        directory.resolve("Main.java"),
        "class Main { public static void main(String[] args) throws Exception { " + statements
            + " } }");
  }
}
