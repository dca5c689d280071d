package com.leanmcp.maven.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in the foreground: this process's input, output and environment are its own, and what ends this one ends it. */
public final class Program {
  /** Longer than a server's own grace for calls that run, which is 10 seconds unless it says otherwise. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  /** How it came to its end. */
  public sealed interface Ending {
    record ByItself(int exitCode) implements Ending {}

    /** This process was told to end, and told it. */
    record Told() implements Ending {}
  }

  private final List<String> command;
  private final Path directory;

  public Program(List<String> command, Path directory) {
    this.command = List.copyOf(command);
    this.directory = directory;
  }

  /** Runs it to its end. */
  public Ending run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start();
    Thread teller = new Thread(() -> tellToEnd(process), "leanmcp-start-end");
    try {
      Runtime.getRuntime().addShutdownHook(teller);
      int exitCode = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(teller);
      return new Ending.ByItself(exitCode);
    } catch (IllegalStateException e) { // this JVM is ending
      tellToEnd(process);
      return new Ending.Told();
    } catch (InterruptedException e) {
      tellToEnd(process);
      throw e;
    }
  }

  /** SIGTERM where there are signals; whoever does not heed it for long is killed. */
  private static void tellToEnd(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
