package com.leanmcp.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A contender that runs, on a core that it shares with no load. */
final class RunningServer implements AutoCloseable {
  private static final long START_SECONDS = 60;
  private static final long STOP_SECONDS = 10;
  private static final long POLL_MILLIS = 5;

  private final Contender contender;
  private final Process process;
  private final int port;
  private final CheckedClient client;
  private long firstAnswerCpuMicros;

  private RunningServer(Contender contender, Process process, int port, CheckedClient client) {
    this.contender = contender;
    this.process = process;
    this.port = port;
    this.client = client;
  }

  /** Returns when it has answered its first call, and nothing else before. */
  static RunningServer start(Contender contender, HttpClient http, Path logs, String core)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of("taskset", "-c", core));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC"));
    contender
        .arguments()
        .forEach(each -> command.add(each.replace("@port@", Integer.toString(port))));
    Path log = logs.resolve(contender.name() + ".log");
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    RunningServer server = new RunningServer(
        contender, process, port, new CheckedClient(http, port, contender.dialect()));
    try {
      server.awaitFirstAnswer(log);
    } catch (IOException | InterruptedException | RuntimeException e) {
      server.close();
      throw e;
    }
    return server;
  }

  private void awaitFirstAnswer(Path log) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (true) {
      try {
        client.open();
        client.check(Work.ECHO);
        firstAnswerCpuMicros = cpuMicros();
        return;
      } catch (java.net.ConnectException e) { // nobody listens yet
        if (System.nanoTime() > end || !process.isAlive()) {
          throw new IOException(name() + " does not start: " + Files.readString(log), e);
        }
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String name() {
    return contender.name();
  }

  Dialect dialect() {
    return contender.dialect();
  }

  Contender contender() {
    return contender;
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  CheckedClient client() {
    return client;
  }

  /** Fails unless it does its works right. */
  void check() throws IOException, InterruptedException {
    for (Work work : contender.works()) {
      client.check(work);
    }
  }

  /** How many sets of bad arguments it refuses, of all that are tried. */
  String refusals() throws IOException, InterruptedException {
    int refused = 0;
    int tried = 0;
    for (Work work : contender.works()) {
      refused += client.refused(work);
      tried += work.badArguments().size();
    }
    return refused + " of " + tried;
  }

  /** The CPU time of all its threads from its start to its first answer, in microseconds. */
  long firstAnswerCpuMicros() {
    return firstAnswerCpuMicros;
  }

  /** The CPU time of all its threads so far, of the user and of the kernel, in microseconds. */
  long cpuMicros() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1_000;
  }

  /** The memory that it has in RAM, in bytes. */
  long residentBytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
      }
    }
    throw new IOException(name() + " is gone");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
