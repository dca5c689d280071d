package com.leanmcp.maven;

import static com.leanmcp.maven.CreatedProject.THIS_JDK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A project created, packaged and run on JDK 25: JAVA25_HOME, or one installed beside the one in use. */
class CreateOnJdk25IT {
  @Test
  void runsCallsOnVirtualThreads() throws Exception {
    Path jdk = jdk25();
    CreatedProject project = CreatedProject.of(jdk, "create-25", "newest");

    MavenRun packaged = MavenRun.of(jdk, project.directory(), "package").succeeded();

    assertThat(packaged.output()).contains("release 25", "Tests run: 3,");
    assertThat(packaged.warnings()).isEmpty();
    Path main = project.directory().resolve("src/main/java/com/example/newest/Main.java");
    assertThat(Files.readString(main))
        .contains(".executor(Executors.newVirtualThreadPerTaskExecutor())");
    try (ServerProcess server =
        ServerProcess.ofJar(jdk, project.jar(), Map.of()).serving()) {
      assertThat(server.call("greet", "{\"name\":\"Ada\"}").body()).contains("Hello, Ada!");
    }
  }

  private static Path jdk25() throws IOException {
    Optional<Path> found = Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of);
    if (found.isEmpty()) {
      try (Stream<Path> beside = Files.list(THIS_JDK.getParent())) {
        found = beside.filter(CreateOnJdk25IT::isJdk25).sorted().findFirst();
      }
    }
    if (found.isEmpty()) {
      System.out.println(
          "SKIPPED: a project on JDK 25, since there is none: set JAVA25_HOME to one");
    }
    Assumptions.assumeTrue(found.isPresent(), "no JDK 25");
    return found.orElseThrow();
  }

  private static boolean isJdk25(Path folder) {
    try {
      return Files.exists(folder.resolve("bin/javac"))
          && Files.readString(folder.resolve("release")).contains("JAVA_VERSION=\"25");
    } catch (IOException e) {
      return false; // without a release file it does not say what it is
    }
  }
}
