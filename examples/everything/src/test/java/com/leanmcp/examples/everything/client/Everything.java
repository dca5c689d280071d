package com.leanmcp.examples.everything.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built jar, serving over HTTP on a free port in a process of its own. */
final class Everything implements AutoCloseable {
  private static final Pattern LISTENS = Pattern.compile(" serves MCP at (http://\\S+)");
  private static final long PATIENCE_SECONDS = 60;
  private static final long GRACE_SECONDS = 15;

  private final Process process;
  private final URI uri;

  private Everything(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Starts it, and returns when it serves. */
  static Everything start() throws IOException, InterruptedException {
    Path log = Files.createTempFile(Path.of("target"), "everything", ".log");
    ProcessBuilder builder = new ProcessBuilder(command())
        .directory(Path.of("target").toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().put("PORT", "0");
    Process process = builder.start();
    try {
      return new Everything(process, awaitUri(process, log));
    } catch (IOException | InterruptedException | AssertionError e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** Where it serves MCP. */
  URI uri() {
    return uri;
  }

  /** What starts it, and what else it is told. */
  static List<String> command(String... arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar = Path.of("target", "everything.jar").toAbsolutePath();
    List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", jar.toString()));
    Collections.addAll(command, arguments);
    return command;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, GRACE_SECONDS, TimeUnit.SECONDS).join();
    if (process.isAlive()) {
      process.destroyForcibly().onExit().join();
    }
  }

  private static URI awaitUri(Process process, Path log) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      Matcher matcher = LISTENS.matcher(Files.readString(log));
      if (matcher.find()) {
        return URI.create(matcher.group(1));
      }
      Thread.sleep(25);
    }
    throw new AssertionError("it does not serve: " + Files.readString(log));
  }
}
