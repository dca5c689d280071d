package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A dev mode that runs on a project, and the times it takes to serve its edits. */
final class DevMode implements AutoCloseable {
  private static final long START_SECONDS = 600; // of Quarkus the first start fetches its jars
  private static final long EDIT_SECONDS = 60;
  private static final long STOP_SECONDS = 30;
  private static final long POLL_MILLIS = 5;

  private final EditedProject project;
  private final ToolClient client;
  private final Process maven;
  private final Path log;
  private int edits;

  /** Returns when the tool is served; the port goes into its environment as {@code PORT}. */
  DevMode(EditedProject project, ToolClient client, int port, List<String> command)
      throws IOException, InterruptedException {
    this.project = project;
    this.client = client;
    this.log = project.directory().resolve("dev.log");
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(project.directory().toFile())
        .redirectErrorStream(true)
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectOutput(log.toFile());
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    this.maven = builder.start();
    try {
      await(START_SECONDS);
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** From the save to the first answer of the next edit, in milliseconds. */
  long edit() throws IOException, InterruptedException {
    edits++;
    long saved = System.nanoTime();
    project.edit(edits);
    await(EDIT_SECONDS);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - saved);
  }

  @Override
  public void close() throws InterruptedException {
    List<ProcessHandle> forked = maven.descendants().toList();
    Stream.concat(Stream.of(maven.toHandle()), forked.stream()).forEach(ProcessHandle::destroy);
    maven.waitFor();
    for (ProcessHandle process : forked) {
      process
          .onExit()
          .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
          .join();
      process.destroyForcibly();
    }
  }

  private void await(long seconds) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    String answer = answer();
    while (!answer.contains("edit " + edits + " ")) {
      if (System.nanoTime() > end || !maven.isAlive()) {
        throw new IllegalStateException("edit %d is not served but %s; %s says:%n%s"
            .formatted(edits, answer, log, Files.readString(log)));
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      answer = answer();
    }
  }

  private String answer() throws InterruptedException {
    try {
      return client.call();
    } catch (IOException e) {
      return e.toString(); // nobody listens yet
    }
  }
}
