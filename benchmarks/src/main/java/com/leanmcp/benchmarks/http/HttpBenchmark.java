package com.leanmcp.benchmarks.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.management.JMException;

/**
 * Our server, the same by hand, and its peers: CPU time for one request and what else they cost. All run at once on one core,
 * and one at a time is loaded from the other.
 */
final class HttpBenchmark implements AutoCloseable {
  static final String SERVER_CORE = "0";
  static final String LOAD_CORE = "1";

  /** A figure that falls by less is warm. */
  private static final double FALLING = 0.95;

  private final Settings settings;
  private final Path folder;
  private final List<Contender> contenders;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Wrk wrk;
  private final List<RunningServer> servers = new ArrayList<>();
  private final Map<String, List<Double>> starts = new LinkedHashMap<>();
  private final Results results = new Results();

  private HttpBenchmark(Settings settings, Path folder, List<Contender> contenders) {
    this.settings = settings;
    this.folder = folder;
    this.contenders = contenders;
    this.wrk = new Wrk(folder, LOAD_CORE);
  }

  /** Arguments: the folder of the benchmarks, the class path of leanmcp-core, and options; see {@link Settings}. */
  public static void main(String[] args) throws Exception {
    Optional<String> missing = Wrk.missing();
    if (missing.isPresent()) {
      System.err.println(missing.get());
      System.exit(2);
    }
    Path benchmarks = Path.of(args[0]);
    Path folder = Files.createDirectories(benchmarks.resolve("target/http"));
    FixedRequests.write(folder);
    List<String> options = Arrays.asList(args).subList(2, args.length);
    boolean soak = options.contains("soak");
    Settings settings =
        Settings.of(options.stream().filter(option -> !option.equals("soak")).toList());
    List<Contender> chosen = settings.chosen(new Contenders(benchmarks, args[1]).all());
    if (soak) {
      Soak.run(settings, folder, chosen);
      return;
    }
    try (HttpBenchmark benchmark = new HttpBenchmark(settings, folder, chosen)) {
      benchmark.run();
    }
  }

  private void run() throws IOException, InterruptedException, JMException {
    for (int i = 1; i < settings.starts(); i++) {
      for (Contender each : contenders) {
        start(each).close();
      }
    }
    Map<String, Long> idle = new LinkedHashMap<>();
    for (Contender each : contenders) {
      RunningServer server = start(each);
      servers.add(server);
      idle.put(each.name(), server.residentBytes());
      server.check();
    }
    for (Scenario scenario : settings.scenarios()) {
      for (RunningServer server : doing(scenario)) {
        warmUp(server, scenario);
      }
    }
    for (int round = 1; round <= settings.rounds(); round++) {
      System.err.println("round " + round);
      round();
    }
    Map<String, Footprint> footprints = new LinkedHashMap<>();
    for (RunningServer server : servers) {
      footprints.put(server.name(), footprint(server, idle.get(server.name())));
    }
    new Report(System.out, settings, contenders, results).print(footprints);
  }

  private RunningServer start(Contender contender) throws IOException, InterruptedException {
    RunningServer server = RunningServer.start(contender, http, folder, SERVER_CORE);
    starts
        .computeIfAbsent(contender.name(), name -> new ArrayList<>())
        .add(server.firstAnswerCpuMicros() / 1e3);
    return server;
  }

  private List<RunningServer> doing(Scenario scenario) {
    return servers.stream()
        .filter(server -> server.contender().works().contains(scenario.work()))
        .toList();
  }

  private void warmUp(RunningServer server, Scenario scenario)
      throws IOException, InterruptedException {
    double least = Double.POSITIVE_INFINITY;
    int flat = 0;
    for (int i = 0; i < settings.warmUps() && flat < 3; i++) {
      double now = wrk.run(server, scenario, settings.seconds()).cpuPerRequest();
      flat = now > least * FALLING ? flat + 1 : 0;
      least = Math.min(least, now);
    }
    System.err.printf("%s, %s is warm at %.1f µs%n", server.name(), scenario, least);
  }

  private void round() throws IOException, InterruptedException {
    for (Scenario scenario : settings.scenarios()) {
      for (RunningServer server : doing(scenario)) {
        results.add(server.name(), scenario, wrk.run(server, scenario, settings.seconds()));
      }
    }
  }

  private Footprint footprint(RunningServer server, long idle)
      throws IOException, InterruptedException, JMException {
    long loaded = server.residentBytes();
    Map<Scenario, Long> allocated = new LinkedHashMap<>();
    try (JvmMemory memory = JvmMemory.of(server.pid())) {
      for (Scenario scenario : settings.scenarios()) {
        if (server.contender().works().contains(scenario.work())) {
          long before = memory.allocatedBytes();
          long requests = wrk.run(server, scenario, settings.seconds()).requests();
          allocated.put(scenario, (memory.allocatedBytes() - before) / requests);
        }
      }
    }
    server.check();
    String refusals = server.name().equals(Contenders.FIXED) ? "looks at none" : server.refusals();
    return new Footprint(
        Quartiles.of(starts.get(server.name())), idle, loaded, allocated, refusals);
  }

  @Override
  public void close() throws InterruptedException {
    for (RunningServer server : servers) {
      server.close();
    }
  }
}
