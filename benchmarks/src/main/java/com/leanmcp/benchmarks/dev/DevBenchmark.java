package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From saving a file to the first answer of the changed tool: the median of ten edits, for 1, 20 and 100 source files. */
final class DevBenchmark {
  private static final int EDITS = 10;
  private static final long PATIENCE_SECONDS = 60;
  private static final String CALL = """
      {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"ask0",
       "arguments":{"name":"Ada","number":3},
       "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",
                "io.modelcontextprotocol/clientCapabilities":{},
                "io.modelcontextprotocol/clientInfo":{"name":"benchmark","version":"1"}}}}
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest call;

  private DevBenchmark(int port) {
    this.call = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/mcp"))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .header("MCP-Protocol-Version", "2026-07-28")
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", "ask0")
        .POST(BodyPublishers.ofString(CALL))
        .build();
  }

  /** Arguments: a folder to work in, the repository with this build, the one with all else, the version. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    System.out.println("JDK " + Runtime.version().feature());
    for (int files : new int[] {1, 20, 100}) {
      EditedProject project =
          EditedProject.write(folder.resolve("dev-" + files), files, Path.of(args[2]), args[3]);
      measure(project, files, args[1]);
    }
  }

  private static void measure(EditedProject project, int files, String repository)
      throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder maven = new ProcessBuilder(
        "mvn",
        "-B",
        "-o",
        "-Daether.offline.protocols=file",
        "-Dmaven.repo.local=" + repository,
        "leanmcp:dev");
    maven.directory(project.directory().toFile());
    maven.environment().put("PORT", Integer.toString(port));
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path log = project.directory().resolve("dev.log");
    Process dev = maven.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      DevBenchmark benchmark = new DevBenchmark(port);
      benchmark.await(0, log);
      List<Long> times = new ArrayList<>();
      for (int edit = 1; edit <= EDITS; edit++) {
        TimeUnit.MILLISECONDS.sleep(1500);
        long saved = System.nanoTime();
        project.edit(edit);
        benchmark.await(edit, log);
        times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - saved));
      }
      long first = times.get(0);
      Collections.sort(times);
      System.out.printf(
          "%3d files: median %d ms, slowest %d ms, first %d ms%n",
          files,
          (times.get(EDITS / 2 - 1) + times.get(EDITS / 2)) / 2,
          times.get(EDITS - 1),
          first);
    } finally {
      dev.destroy();
      dev.waitFor();
    }
  }

  private void await(int edit, Path log) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answer().contains("edit " + edit + " ")) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "edit " + edit + " is not served: " + Files.readString(log));
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private String answer() throws InterruptedException {
    try {
      return client.send(call, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return ""; // nobody listens yet
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
