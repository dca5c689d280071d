package com.leanmcp.examples.clerkauth.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Where people paste what the example prints. */
final class Shell {
  private static final String PATH = Optional.ofNullable(System.getenv("PATH")).orElse("");

  private Shell() {}

  /** Runs a line that calls curl. */
  static Answer run(String line) throws IOException, InterruptedException {
    for (String program : List.of("bash", "curl")) {
      skipWithout(program);
    }
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", line + " -w '\\n%{http_code}'");
    builder.environment().clear();
    builder.environment().put("PATH", PATH);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("curl failed: " + said);
    }
    int end = said.lastIndexOf('\n');
    return new Answer(Integer.parseInt(said.substring(end + 1)), "", said.substring(0, end));
  }

  private static void skipWithout(String program) {
    boolean found = Stream.of(PATH.split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    if (!found) {
      System.out.println("SKIPPED: the printed call is not tried, there is no " + program);
    }
    Assumptions.assumeTrue(found, "no " + program);
  }
}
