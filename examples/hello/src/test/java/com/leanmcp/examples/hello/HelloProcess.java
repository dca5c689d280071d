package com.leanmcp.examples.hello;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example in a process of its own, on a free port, with no variable but PORT. */
final class HelloProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final long GRACE_SECONDS = 15;

  private final Process process;
  private final int port;

  private HelloProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it, and returns when it serves. */
  static HelloProcess start(Path directory) throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder(command())
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("output.txt").toFile());
    builder.environment().clear();
    builder.environment().put("PORT", String.valueOf(port));
    HelloProcess hello = new HelloProcess(builder.start(), port);
    hello.awaitHealth();
    return hello;
  }

  /** An address it serves. */
  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, GRACE_SECONDS, TimeUnit.SECONDS).join();
    if (process.isAlive()) {
      process.destroyForcibly().onExit().join();
    }
  }

  private void awaitHealth() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!isHealthy()) {
      if (System.nanoTime() > end || !process.isAlive()) {
        close();
        throw new AssertionError("hello does not serve at " + uri("/mcp"));
      }
      Thread.sleep(25);
    }
  }

  private boolean isHealthy() throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri("/health")).build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** The native executable in the folder that the property {@code executables} names, else {@link Main} in a JVM. */
  private static List<String> command() {
    String executables = System.getProperty("executables", "");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return executables.isEmpty()
        ? List.of(java, "-cp", classPath(), Main.class.getName())
        : List.of(Path.of(executables, "hello").toString());
  }

  /** What this test was loaded from, which need not be the class path of its JVM; good in any working directory. */
  private static String classPath() {
    Stream<Path> entries = Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())))
        : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of);
    return entries
        .map(entry -> entry.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
