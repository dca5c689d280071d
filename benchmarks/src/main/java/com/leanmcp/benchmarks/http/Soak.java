package com.leanmcp.benchmarks.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Full load for minutes on end: no error, and memory that stays as it is. */
final class Soak {
  private static final int SLICE_SECONDS = 30;
  private static final int CONNECTIONS = 64;
  private static final List<Work> WORKS = List.of(Work.ORDER, Work.ECHO);

  private Soak() {}

  static void run(Settings settings, Path folder, List<Contender> contenders)
      throws IOException, InterruptedException {
    Wrk wrk = new Wrk(folder, HttpBenchmark.LOAD_CORE);
    System.out.println("| server | minute | requests so far | RSS MB |\n|--|--:|--:|--:|");
    for (Contender each : contenders) {
      try (RunningServer server = RunningServer.start(
          each, HttpClient.newHttpClient(), folder, HttpBenchmark.SERVER_CORE)) {
        load(server, wrk, settings.minutes());
      }
    }
  }

  private static void load(RunningServer server, Wrk wrk, int minutes)
      throws IOException, InterruptedException {
    long requests = 0;
    for (int minute = 1; minute <= minutes; minute++) {
      for (Work work : WORKS) {
        requests +=
            wrk.run(server, new Scenario(work, CONNECTIONS), SLICE_SECONDS).requests();
      }
      server.check();
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %.0f |%n",
          server.name(),
          minute,
          requests,
          server.residentBytes() / 1e6);
    }
  }
}
