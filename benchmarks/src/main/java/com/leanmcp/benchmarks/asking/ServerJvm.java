package com.leanmcp.benchmarks.asking;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The JVM of a server, and what its own tools say of it. */
final class ServerJvm implements AutoCloseable {
  private static final Path TOOLS = Path.of(System.getProperty("java.home"), "bin");

  private final Process process;
  private final int port;

  private ServerJvm(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static ServerJvm start() throws IOException {
    Process process = new ProcessBuilder(
            TOOLS.resolve("java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            WaitingServer.class.getName())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String port = out.readLine();
    if (port == null) {
      throw new IOException("the server did not start");
    }
    return new ServerJvm(process, Integer.parseInt(port));
  }

  int port() {
    return port;
  }

  /** The bytes of what lives after a full collection. */
  long liveBytes() throws IOException, InterruptedException {
    List<String> lines = jcmd("GC.class_histogram");
    String[] total = lines.get(lines.size() - 1).strip().split("\\s+");
    return Long.parseLong(total[total.length - 1]);
  }

  /** The threads that run Java code. */
  long threads() throws IOException, InterruptedException {
    return jcmd("Thread.print").stream()
        .filter(line -> line.contains("java.lang.Thread.State:"))
        .count();
  }

  private List<String> jcmd(String command) throws IOException, InterruptedException {
    Process jcmd = new ProcessBuilder(
            TOOLS.resolve("jcmd").toString(), Long.toString(process.pid()), command)
        .redirectErrorStream(true)
        .start();
    List<String> lines = jcmd.inputReader(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
    if (jcmd.waitFor() != 0) {
      throw new IOException("jcmd " + command + " says " + lines);
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }
}
