package com.leanmcp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A day with leanmcp:dev, on a real project in a real Maven. */
class DevMojoIT {
  @Test
  void servesEveryEditThatCompilesAndKeepsTheLastGoodVersionOtherwise() throws Exception {
    DevProject project = DevProject.copyOf("dev-project");
    project.write(".env", "GREETING=hello\n");

    try (DevRun run = DevRun.start(project)) {
      run.awaitAnswer("/", "first edition, version 1.2.3, GREETING=hello");
      assertThat(run.output()).contains("listening with one|two three");

      project.replace("src/main/java/demo/Page.java", "first edition", "second edition");
      run.awaitAnswer("/", "second edition, version 1.2.3, GREETING=hello");

      keepsServingWhenAnEditDoesNotCompile(project, run);

      project.replace("src/main/java/demo/Page.java", "edition\"\n", "edition\";\n");
      project.replace("src/main/java/demo/Page.java", "second edition", "third edition");
      run.awaitAnswer("/", "third edition, version 1.2.3, GREETING=hello");

      int builds = run.count("compiled in");
      project.write(".env", "GREETING=goodbye\n");
      run.awaitAnswer("/", "third edition, version 1.2.3, GREETING=goodbye");
      assertThat(run.output()).contains("[leanmcp] .env changed, restarting");
      assertThat(run.count("compiled in")).isEqualTo(builds);

      stopsTheProgramWithMaven(run);
    }
  }

  private static void keepsServingWhenAnEditDoesNotCompile(DevProject project, DevRun run)
      throws IOException, InterruptedException {
    project.replace("src/main/java/demo/Page.java", "edition\";", "edition\"");

    run.awaitOutput("[leanmcp] does not compile; the last good version keeps running");
    assertThat(run.output()).contains("""
            src/main/java/demo/Page.java:9: error: ';' expected
                String edition = "second edition"
                                                 ^
            """);
    assertThat(run.answer("/")).contains("second edition, version 1.2.3, GREETING=hello");
    assertThat(run.answer("/seldom")).contains("loaded late");
  }

  private static void stopsTheProgramWithMaven(DevRun run) throws Exception {
    long program = Long.parseLong(run.answer("/pid").orElseThrow());
    assertThat(ProcessHandle.of(program)).isPresent();

    run.close();

    assertThat(ProcessHandle.of(program).filter(ProcessHandle::isAlive)).isEmpty();
  }
}
