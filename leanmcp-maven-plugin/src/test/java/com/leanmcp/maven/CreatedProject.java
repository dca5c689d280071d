package com.leanmcp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A project that {@code leanmcp:create} writes into an empty folder below target/. */
record CreatedProject(Path parent, String name) {
  /** What a user types who has no pom yet. */
  static final String CREATE =
      "com.leanmcp:leanmcp-maven-plugin:" + System.getProperty("it.version") + ":create";

  static final Path THIS_JDK = Path.of(System.getProperty("java.home"));

  static CreatedProject of(String folder, String name, String... options) throws Exception {
    return of(THIS_JDK, folder, name, options);
  }

  static CreatedProject of(Path jdk, String folder, String name, String... options)
      throws Exception {
    CreatedProject project = new CreatedProject(emptyFolder(folder), name);
    List<String> arguments = new ArrayList<>(List.of(CREATE, "-Dname=" + name));
    arguments.addAll(List.of(options));
    MavenRun.of(jdk, project.parent, arguments.toArray(String[]::new)).succeeded();
    return project;
  }

  static Path emptyFolder(String name) throws IOException {
    Path folder = Path.of(System.getProperty("it.directory"), name);
    if (Files.exists(folder)) {
      List<Path> deepestFirst;
      try (Stream<Path> files = Files.walk(folder)) {
        deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
    // Without it Maven would take the options of the project this test stands in.
    Files.createDirectories(folder.resolve(".mvn"));
    return folder;
  }

  Path directory() {
    return parent.resolve(name);
  }

  Path jar() {
    return directory().resolve("target").resolve(name + ".jar");
  }

  MavenRun maven(String... arguments) throws IOException, InterruptedException {
    return MavenRun.of(directory(), arguments);
  }

  void packagesWithoutWarning(String tests) throws IOException, InterruptedException {
    MavenRun run = maven("package").succeeded();

    assertThat(run.output()).contains(tests);
    assertThat(run.warnings()).isEmpty();
  }

  /** What the README's command of curl prints, run as it stands there but for the port; empty without sh or curl. */
  Optional<String> printedCurl(int port) throws IOException, InterruptedException {
    String line = Files.readAllLines(directory().resolve("README.md")).stream()
        .filter(each -> each.startsWith("curl "))
        .findFirst()
        .orElseThrow();
    Process shell;
    try {
      new ProcessBuilder("curl", "--version")
          .redirectErrorStream(true)
          .start()
          .onExit()
          .join();
      shell = new ProcessBuilder("sh", "-c", line.replace("localhost:3000", "localhost:" + port))
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      System.out.println("SKIPPED: the README's curl line, since it cannot be run here: " + e);
      return Optional.empty();
    }
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Optional.of(printed);
  }
}
