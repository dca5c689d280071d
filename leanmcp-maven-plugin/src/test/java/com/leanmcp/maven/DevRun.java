package com.leanmcp.maven;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** {@code mvn leanmcp:dev} as a child process, with this build's Maven, settings and plugin. */
final class DevRun implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process maven;
  private final Path log;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private DevRun(Process maven, Path log, int port) {
    this.maven = maven;
    this.log = log;
    this.port = port;
  }

  static DevRun start(DevProject project) throws IOException {
    int port = freePort();
    Path log = project.directory().resolve("dev.log");
    ProcessBuilder maven = new ProcessBuilder(command("leanmcp:dev"));
    maven.directory(project.directory().toFile());
    maven.environment().put("PORT", Integer.toString(port));
    maven.redirectErrorStream(true).redirectOutput(log.toFile());
    return new DevRun(maven.start(), log, port);
  }

  /** What is served at {@code path}; empty while nobody listens. */
  Optional<String> answer(String path) {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    try {
      return Optional.of(
          client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String output() throws IOException {
    return Files.readString(log);
  }

  int port() {
    return port;
  }

  int count(String text) throws IOException {
    return output().split(Pattern.quote(text), -1).length - 1;
  }

  void awaitAnswer(String path, String expected) throws InterruptedException, IOException {
    await("answer " + expected, () -> answer(path).filter(expected::equals).isPresent());
  }

  /** Waits until a tool answers with this text. */
  void awaitTool(String tool, String expected) throws InterruptedException, IOException {
    McpCalls calls = new McpCalls(port);
    await("answer " + expected, () -> calls.tool(tool).contains(expected));
  }

  void awaitOutput(String expected) throws InterruptedException, IOException {
    await("output " + expected, () -> contains(expected));
  }

  @Override
  public void close() {
    List<ProcessHandle> descendants = maven.descendants().toList();
    maven.destroy();
    try {
      maven.onExit().get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      descendants.forEach(ProcessHandle::destroyForcibly);
      maven.destroyForcibly();
      throw new AssertionError("Maven did not end within 20 s of being told to", e);
    }
  }

  private boolean contains(String expected) {
    try {
      return output().contains(expected);
    } catch (IOException e) {
      return false;
    }
  }

  private void await(String what, BooleanSupplier condition)
      throws InterruptedException, IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || !maven.isAlive()) {
        throw new AssertionError("no " + what + "; the output was\n" + output());
      }
      Thread.sleep(50);
    }
  }

  /** Another call of Maven, which must succeed. */
  static void maven(DevProject project, String... goals) throws Exception {
    Path log = project.directory().resolve("maven.log");
    ProcessBuilder maven = new ProcessBuilder(command(goals));
    maven.directory(project.directory().toFile());
    maven.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = maven.start();
    if (process.waitFor() != 0) {
      throw new AssertionError(Files.readString(log));
    }
  }

  private static List<String> command(String... goals) {
    Path bin = Path.of(System.getProperty("it.maven.home"), "bin");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(bin.resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.add("--batch-mode");
    command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
    command.add("-Dleanmcp.args=one 'two three'");
    addSettings(command, "--settings", "it.user.settings");
    addSettings(command, "--global-settings", "it.global.settings");
    if (System.getProperty("it.offline").equals("offline=true")) {
      command.addAll(List.of("--offline", "-Daether.offline.protocols=file"));
    }
    command.addAll(List.of(goals));
    return command;
  }

  private static void addSettings(List<String> command, String option, String property) {
    String file = System.getProperty(property).substring("file=".length());
    if (Files.exists(Path.of(file))) {
      command.addAll(List.of(option, file));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
