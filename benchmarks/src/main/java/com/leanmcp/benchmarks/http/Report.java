package com.leanmcp.benchmarks.http;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Prints what was measured as tables of Markdown. */
final class Report {
  private static final double MEGABYTE = 1e6;

  private final PrintStream out;
  private final Settings settings;
  private final List<Contender> contenders;
  private final Results results;

  Report(PrintStream out, Settings settings, List<Contender> contenders, Results results) {
    this.out = out;
    this.settings = settings;
    this.contenders = contenders;
    this.results = results;
  }

  void print(Map<String, Footprint> footprints) throws IOException {
    out.printf(
        "%nJDK %s, %d rounds of %d s; median (quartiles)%n",
        Runtime.version(), settings.rounds(), settings.seconds());
    table("CPU µs for one request", Load::cpuPerRequest, 1);
    bounds();
    table("Requests in a second", Load::perSecond, 0);
    table("p50 in ms", Load::p50Millis, 2);
    table("p99 in ms", Load::p99Millis, 2);
    cells(
        "Bytes allocated for one request",
        (contender, scenario) -> Optional.ofNullable(
                footprints.get(contender).allocated().get(scenario))
            .map(bytes -> Long.toString(bytes)));
    footprints(footprints);
  }

  private void table(String title, ToDoubleFunction<Load> figure, int digits) {
    cells(
        title,
        (contender, scenario) ->
            results.figure(contender, scenario, figure).map(each -> each.text(digits)));
  }

  /** What stands in a cell, if anything does. */
  private interface Cell {
    Optional<String> text(String contender, Scenario scenario);
  }

  private void cells(String title, Cell cell) {
    row(title, scenario -> scenario.toString());
    row("--", scenario -> "--:");
    for (Contender each : contenders) {
      row(each.name(), scenario -> cell.text(each.name(), scenario).orElse("–"));
    }
  }

  private void row(String head, Function<Scenario, String> cell) {
    StringBuilder row = new StringBuilder(head.equals("--") ? "|--|" : "| " + head + " |");
    settings
        .scenarios()
        .forEach(scenario -> row.append(' ').append(cell.apply(scenario)).append(" |"));
    out.println((head.contains(" ") ? "\n" : "") + row);
  }

  private void bounds() {
    out.println("\n| CPU for one request, of the same round | ratio | bound | |\n|--|--:|--:|--|");
    for (Bound bound : Bound.ALL) {
      settings.scenarios().stream()
          .filter(scenario -> scenario.work() == bound.work())
          .findFirst()
          .flatMap(scenario -> results.ratio(bound.one(), bound.other(), scenario))
          .ifPresent(ratio -> out.printf(
              Locale.ROOT,
              "| %s / %s, %s | %s | %.2f | %s |%n",
              bound.one(),
              bound.other(),
              bound.work(),
              ratio.text(2),
              bound.most(),
              bound.verdict(ratio)));
    }
  }

  private void footprints(Map<String, Footprint> footprints) throws IOException {
    out.println("""

        | server | CPU ms to the first answer | RSS MB after it | after load | jars MB | bad arguments refused |
        |--|--:|--:|--:|--:|--|""");
    for (Contender each : contenders) {
      Footprint footprint = footprints.get(each.name());
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.0f | %.0f | %.1f | %s |%n",
          each.name(),
          footprint.startCpuMillis().text(0),
          footprint.idleBytes() / MEGABYTE,
          footprint.loadedBytes() / MEGABYTE,
          Footprint.shippedBytes(each.shipped()) / MEGABYTE,
          footprint.refusals());
    }
  }
}
