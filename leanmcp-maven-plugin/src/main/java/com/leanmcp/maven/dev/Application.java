package com.leanmcp.maven.dev;

import com.leanmcp.maven.console.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The user's program as a child process, at most one at a time. It shares this process's environment, input and output.
 */
final class Application implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Path directory;
  private final Console console;
  private Optional<Process> running = Optional.empty();
  private volatile boolean closed;

  Application(Path directory, Console console) {
    this.directory = directory;
    this.console = console;
  }

  synchronized boolean isRunning() {
    return running.isPresent();
  }

  /** Ends the running process, waits until it is gone, so that its port is free, and starts the next. */
  synchronized void restart(List<String> command) throws IOException {
    stop();
    if (closed) {
      return;
    }
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start();
    running = Optional.of(process);
    process.onExit().thenAccept(this::ended);
  }

  /** Ends the process for good; no later start has an effect. */
  @Override
  public void close() {
    closed = true;
    stop();
  }

  private synchronized void stop() {
    Optional<Process> stopping = running;
    running = Optional.empty();
    stopping.ifPresent(Application::end);
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void ended(Process process) {
    if (running.filter(process::equals).isPresent()) {
      running = Optional.empty();
      console.say(
          "the program ended with exit code " + process.exitValue() + "; waiting for a change");
    }
  }
}
