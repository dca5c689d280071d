package com.leanmcp.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What {@code mvn} did as a child process that ended, with this build's Maven, settings and plugin. */
record MavenGoal(int exitCode, String output) {

  static MavenGoal run(DevProject project, String... arguments)
      throws IOException, InterruptedException {
    return run(project, Map.of(), arguments);
  }

  /** With these variables added to the environment. */
  static MavenGoal run(DevProject project, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path log = project.directory().resolve("goal.log");
    List<String> command = new ArrayList<>(command());
    command.addAll(List.of(arguments));
    ProcessBuilder maven = new ProcessBuilder(command)
        .directory(project.directory().toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
    maven.environment().putAll(environment);
    Process process = maven.start();
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("Maven has not ended; its output was\n" + Files.readString(log));
    }
    return new MavenGoal(process.exitValue(), Files.readString(log));
  }

  private static List<String> command() {
    Path bin = Path.of(System.getProperty("it.maven.home"), "bin");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(bin.resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.add("--batch-mode");
    command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
    addSettings(command, "--settings", "it.user.settings");
    addSettings(command, "--global-settings", "it.global.settings");
    if (System.getProperty("it.offline").equals("offline=true")) {
      command.addAll(List.of("--offline", "-Daether.offline.protocols=file"));
    }
    return command;
  }

  private static void addSettings(List<String> command, String option, String property) {
    String file = System.getProperty(property).substring("file=".length());
    if (Files.exists(Path.of(file))) {
      command.addAll(List.of(option, file));
    }
  }
}
