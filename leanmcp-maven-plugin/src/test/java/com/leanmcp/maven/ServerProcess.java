package com.leanmcp.maven;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A created server, however it was started, on a free port. */
final class ServerProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;
  private static final String CLIENT = """
      "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",
        "io.modelcontextprotocol/clientCapabilities":{},
        "io.modelcontextprotocol/clientInfo":{"name":"test","version":"1"}}""";

  private final Process process;
  private final Path log;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServerProcess(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** {@code java -jar}; with these variables and PORT, and no other. */
  static ServerProcess ofJar(Path jdk, Path jar, Map<String, String> variables) throws IOException {
    int port = freePort();
    Path log = jar.resolveSibling("server.log");
    String java = jdk.resolve("bin").resolve("java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "-jar", jar.toString())
        .directory(jar.getParent().toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().put("PORT", String.valueOf(port));
    return new ServerProcess(builder.start(), log, port);
  }

  /** {@code mvn} with a goal that runs the server; the port is said in the project's {@code .env}. */
  static ServerProcess ofMaven(Path project, String... arguments) throws IOException {
    int port = freePort();
    Files.writeString(project.resolve(".env"), "PORT=" + port + "\n");
    Path log = project.resolve("server.log");
    Path jdk = Path.of(System.getProperty("java.home"));
    Process maven = MavenRun.start(jdk, project, log, arguments);
    return new ServerProcess(maven, log, port);
  }

  /** Whether a process below it has {@code words} in its command line. */
  boolean hasDescendant(String words) {
    return process
        .descendants()
        .anyMatch(each -> each.info().commandLine().orElse("").contains(words));
  }

  int port() {
    return port;
  }

  String output() throws IOException {
    return Files.readString(log);
  }

  /** Waits until it serves. */
  ServerProcess serving() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!isHealthy()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        close();
        throw new AssertionError("it does not serve; the output was\n" + output());
      }
      Thread.sleep(50);
    }
    return this;
  }

  /** Waits until this tool, called with these arguments, answers with {@code words}. */
  void awaitAnswer(String tool, String arguments, String words)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!call(tool, arguments).body().contains(words)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new AssertionError("no answer with " + words + "; the output was\n" + output());
      }
      Thread.sleep(50);
    }
  }

  /** Waits until it has printed {@code words}. */
  void awaitOutput(String words) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!output().contains(words)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new AssertionError("it did not print " + words + " but\n" + output());
      }
      Thread.sleep(50);
    }
  }

  /** Waits until it has ended by itself. */
  int exitCode() throws InterruptedException, IOException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("it does not end; the output was\n" + output());
    }
    return process.exitValue();
  }

  HttpResponse<String> call(String tool, String arguments)
      throws IOException, InterruptedException {
    String params = "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "," + CLIENT + "}";
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .header("MCP-Protocol-Version", "2026-07-28")
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", tool)
        .POST(BodyPublishers.ofString(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":" + params + "}"))
        .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroy();
    process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
    List<ProcessHandle> left = Stream.concat(Stream.of(process.toHandle()), descendants.stream())
        .filter(ProcessHandle::isAlive)
        .toList();
    left.forEach(ProcessHandle::destroyForcibly);
    if (!left.isEmpty()) {
      throw new AssertionError(left.size() + " processes did not end when they were told to");
    }
  }

  private boolean isHealthy() throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
        .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
