package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * From saving a file to the first answer of the changed tool, by leanmcp:dev and by quarkus:dev at once, edits taking turns: the
 * median of ten for 1, 20 and 100 source files.
 */
final class DevBenchmark {
  // After a request Quarkus looks for no edit for 2 s: by its next turn two of these have passed.
  private static final long PAUSE_MILLIS = 1500;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path folder;
  private final String build;
  private final Path repository;
  private final String version;
  private final String quarkusMaven;

  private DevBenchmark(String[] args) {
    this.folder = Path.of(args[0]);
    this.build = args[1];
    this.repository = Path.of(args[2]);
    this.version = args[3];
    this.quarkusMaven = args[4];
  }

  /**
   * Arguments: a folder to work in, the repository with this build, the one with all else, the version, the command of the Maven
   * that runs Quarkus.
   */
  public static void main(String[] args) throws Exception {
    DevBenchmark benchmark = new DevBenchmark(args);
    System.out.println("""
        Milliseconds from save to the first changed answer; load: runnable threads in the last minute, of %d cores

        | JDK | files | leanmcp:dev median | slowest | first edit | quarkus:dev median | slowest | first edit | ratio | sessions lost | load |
        |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|""".formatted(Runtime.getRuntime().availableProcessors()));
    for (int files : new int[] {1, 20, 100}) {
      benchmark.measure(files);
    }
  }

  private void measure(int files) throws IOException, InterruptedException {
    int port = freePort();
    int quarkusPort = freePort();
    SessionClient quarkusClient = new SessionClient(client, quarkusPort);
    Times ours = new Times();
    Times theirs = new Times();
    try (DevMode leanmcp = leanmcp(files, port);
        DevMode quarkus = quarkus(files, quarkusPort, quarkusClient)) {
      for (int edit = 0; edit < Times.WARMUP + Times.COUNTED; edit++) {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        ours.add(leanmcp.edit());
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        theirs.add(quarkus.edit());
      }
    }
    report(files, ours, theirs, quarkusClient.opened() - 1);
  }

  private DevMode leanmcp(int files, int port) throws IOException, InterruptedException {
    EditedProject project =
        LeanMcpProject.write(folder.resolve("leanmcp-" + files), files, repository, version);
    List<String> command = List.of(
        "mvn",
        "-B",
        "-o",
        "-Daether.offline.protocols=file",
        "-Dmaven.repo.local=" + build,
        "leanmcp:dev");
    return new DevMode(project, new StatelessClient(client, port), port, command);
  }

  private DevMode quarkus(int files, int port, SessionClient client)
      throws IOException, InterruptedException {
    EditedProject project = QuarkusProject.write(folder.resolve("quarkus-" + files), files);
    List<String> command = List.of(
        quarkusMaven,
        "-B",
        "-Dmaven.repo.local=" + repository,
        "quarkus:dev",
        "-Ddebug=false",
        "-Dquarkus.http.port=" + port,
        "-Dquarkus.console.enabled=false",
        "-Dquarkus.analytics.disabled=true");
    return new DevMode(project, client, port, command);
  }

  private static void report(int files, Times ours, Times theirs, int lost) {
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %d | %d | %d | %d | %d | %d | %.2f | %d | %.1f |%n",
        Runtime.version().feature(),
        files,
        ours.median(),
        ours.slowest(),
        ours.first(),
        theirs.median(),
        theirs.slowest(),
        theirs.first(),
        (double) ours.median() / theirs.median(),
        lost,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
