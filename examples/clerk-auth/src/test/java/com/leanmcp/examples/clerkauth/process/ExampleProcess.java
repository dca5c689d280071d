package com.leanmcp.examples.clerkauth.process;

import com.leanmcp.examples.clerkauth.Main;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example in a process of its own, which has the variables a test gives it and no others. */
final class ExampleProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration GRACE = Duration.ofSeconds(15);

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> collected;

  private ExampleProcess(Process process) {
    this.process = process;
    this.collected = CompletableFuture.runAsync(this::collect, task -> new Thread(task).start());
  }

  /** Starts the example with these system properties in this working directory. */
  static ExampleProcess start(
      Path directory, Map<String, String> variables, List<String> options, String... arguments)
      throws IOException {
    List<String> command = command(options);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(variables);
    return new ExampleProcess(builder.start());
  }

  /** A port nobody listens on. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** What it has printed so far; all of it once it has ended. */
  String output() {
    return String.join("\n", lines);
  }

  /** Waits until it serves at this port of 127.0.0.1; it listens a little earlier, and answers 503 until then. */
  void awaitPort(int port) throws InterruptedException {
    await("serves at " + port, () -> serves(port) ? Optional.of(port) : Optional.empty());
  }

  /** Waits for a line that begins so, and gives what follows. */
  String awaitLine(String beginning) throws InterruptedException {
    return await(
        "prints " + beginning,
        () -> lines.stream()
            .filter(line -> line.startsWith(beginning))
            .map(line -> line.substring(beginning.length()))
            .findFirst());
  }

  /** Waits until it ends by itself, and gives its exit code. */
  int awaitExit() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("the example still runs; it printed:\n" + output());
    }
    collected.join();
    return process.exitValue();
  }

  /** Sends it SIGTERM. By its handle, since {@link Process#destroy} throws away what it has yet to print. */
  void terminate() {
    process.toHandle().destroy();
  }

  @Override
  public void close() {
    terminate();
    process
        .onExit()
        .completeOnTimeout(process, GRACE.toSeconds(), TimeUnit.SECONDS)
        .join();
    if (process.isAlive()) {
      process.destroyForcibly().onExit().join();
    }
    collected.join();
  }

  private interface Probe<T> {
    Optional<T> look() throws InterruptedException;
  }

  private <T> T await(String what, Probe<T> probe) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      Optional<T> found = probe.look();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(25);
    }
    throw new AssertionError("waited in vain until it " + what + "; it printed:\n" + output());
  }

  private static boolean serves(int port) throws InterruptedException {
    URI health = URI.create("http://localhost:" + port + "/health");
    try {
      HttpRequest request = HttpRequest.newBuilder(health).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private void collect() {
    try (BufferedReader reader = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The native executable in the folder that the property {@code executables} names, else {@link Main} in a JVM. */
  private static List<String> command(List<String> options) {
    List<String> command = new ArrayList<>();
    String executables = System.getProperty("executables", "");
    if (executables.isEmpty()) {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath()));
      command.addAll(options);
      command.add(Main.class.getName());
    } else {
      command.add(Path.of(executables, "clerk-auth").toString());
      command.addAll(options);
    }
    return command;
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
