package com.leanmcp.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the real {@code mvn} did with somebody's project: this build's Maven, with its settings and artifacts. */
record MavenRun(int exitCode, String output) {
  private static final long PATIENCE_SECONDS = 300;

  /** Offline, Maven says of each pom it would have looked at that it is missing. */
  private static final Pattern WARNING =
      Pattern.compile("(?m)^(\\[WARNING]|warning:|.*\\.java:.*warning)(?! The POM for ).*");

  /** Runs it to its end on the JDK that runs this test. */
  static MavenRun of(Path directory, String... arguments) throws IOException, InterruptedException {
    return of(Path.of(System.getProperty("java.home")), directory, arguments);
  }

  /** Runs it to its end on the JDK in folder {@code jdk}. */
  static MavenRun of(Path jdk, Path directory, String... arguments)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(Path.of(System.getProperty("it.directory")), "maven", ".log");
    Process maven = start(jdk, directory, log, arguments);
    if (!maven.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      maven.descendants().forEach(ProcessHandle::destroyForcibly);
      maven.destroyForcibly();
      throw new AssertionError("Maven did not end; the output was\n" + Files.readString(log));
    }
    return new MavenRun(maven.exitValue(), Files.readString(log));
  }

  /** Starts it and leaves it to the caller. */
  static Process start(Path jdk, Path directory, Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(command());
    command.addAll(List.of(arguments));
    ProcessBuilder maven = new ProcessBuilder(command).directory(directory.toFile());
    maven.environment().put("JAVA_HOME", jdk.toString());
    maven.environment().keySet().removeIf(MavenRun::changesServers);
    return maven.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** Fails with the output if the build did. */
  MavenRun succeeded() {
    if (exitCode != 0) {
      throw new AssertionError("Maven ended with " + exitCode + "\n" + output);
    }
    return this;
  }

  List<String> warnings() {
    return WARNING.matcher(output).results().map(found -> found.group()).toList();
  }

  private static boolean changesServers(String variable) {
    return variable.equals("PORT")
        || variable.equals("PUBLIC_URL")
        || variable.startsWith("CLERK_");
  }

  private static List<String> command() throws IOException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path bin = Path.of(System.getProperty("it.maven.home"), "bin");
    List<String> command = new ArrayList<>();
    command.add(bin.resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.add("--batch-mode");
    command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
    command.addAll(List.of("--global-settings", DeveloperSettings.write().toString()));
    Path user = Path.of(System.getProperty("it.user.settings").substring("file=".length()));
    if (Files.exists(user)) {
      command.addAll(List.of("--settings", user.toString()));
    }
    if (System.getProperty("it.offline").equals("offline=true")) {
      command.addAll(List.of("--offline", "-Daether.offline.protocols=file"));
    }
    return command;
  }
}
