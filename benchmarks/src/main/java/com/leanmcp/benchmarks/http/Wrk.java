package com.leanmcp.benchmarks.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The load: wrk on a core of its own, as fast as the server answers, over connections that stay open. */
final class Wrk {
  /** So many ids take turns that no two requests on their way have the same. */
  private static final int IDS = 900;

  private static final String SCRIPT = """
      local requests = {}
      local headers = {@headers@}
      init = function() -- not before: wrk has its Host only here
        for i = 1, @ids@ do
          local id = 1000 + i
          requests[i] = wrk.format("POST", "/mcp", headers, [==[@before@]==] .. id .. [==[@after@]==])
        end
      end
      local at = 0
      request = function()
        at = at % @ids@ + 1
        return requests[at]
      end
      done = function(summary, latency)
        local e = summary.errors
        io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration,
          latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
      end
      """;

  private final Path folder;
  private final String core;

  Wrk(Path folder, String core) {
    this.folder = folder;
    this.core = core;
  }

  /** Why nothing can be measured here, if so. */
  static Optional<String> missing() {
    for (String command : List.of("wrk", "taskset")) {
      boolean found = List.of(System.getenv("PATH").split(":")).stream()
          .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
      if (!found) {
        return Optional.of(command + " is missing; apt-get install wrk util-linux");
      }
    }
    return Optional.empty();
  }

  /** Loads a server for so long; any error at all ends the benchmark. */
  Load run(RunningServer server, Scenario scenario, int seconds)
      throws IOException, InterruptedException {
    Path script = script(server, scenario.work());
    long before = server.cpuMicros();
    Process wrk = new ProcessBuilder(
            "taskset",
            "-c",
            core,
            "wrk",
            "-t1",
            "-c" + scenario.connections(),
            "-d" + seconds + "s",
            "-s",
            script.toString(),
            "http://127.0.0.1:" + server.port())
        .redirectErrorStream(true)
        .start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    wrk.waitFor();
    long cpu = server.cpuMicros() - before;
    int at = said.indexOf("RESULT ");
    if (at < 0) {
      throw new IOException("wrk says " + said);
    }
    String[] figures = said.substring(at).strip().split(" ");
    if (!figures[5].equals("0")) {
      throw new IOException(
          server.name() + ", " + scenario + ": " + figures[5] + " errors\n" + said);
    }
    return new Load(
        Long.parseLong(figures[1]),
        Long.parseLong(figures[2]) / 1e6,
        Long.parseLong(figures[3]) / 1e3,
        Long.parseLong(figures[4]) / 1e3,
        cpu);
  }

  private Path script(RunningServer server, Work work) throws IOException {
    Map<String, String> headers = server.client().headers(work);
    String lua = SCRIPT
        .replace("@ids@", Integer.toString(IDS))
        .replace(
            "@headers@",
            headers.entrySet().stream()
                .map(header -> "[\"" + header.getKey() + "\"]=\"" + header.getValue() + "\"")
                .collect(Collectors.joining(",")))
        .replace("@before@", server.dialect().before())
        .replace("@after@", server.dialect().after(work, work.arguments()));
    return Files.writeString(folder.resolve(server.name() + "-" + work + ".lua"), lua);
  }
}
