package com.leanmcp.benchmarks.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What was measured, round by round. */
final class Results {
  /** Whose figures, of what. */
  private record Cell(String contender, Scenario scenario) {}

  private final Map<Cell, List<Load>> loads = new LinkedHashMap<>();

  void add(String contender, Scenario scenario, Load load) {
    loads
        .computeIfAbsent(new Cell(contender, scenario), cell -> new ArrayList<>())
        .add(load);
  }

  private List<Load> of(String contender, Scenario scenario) {
    return loads.getOrDefault(new Cell(contender, scenario), List.of());
  }

  /** One figure over all rounds, if the contender did this work. */
  Optional<Quartiles> figure(String contender, Scenario scenario, ToDoubleFunction<Load> figure) {
    List<Load> measured = of(contender, scenario);
    return measured.isEmpty()
        ? Optional.empty()
        : Optional.of(Quartiles.of(measured.stream().map(figure::applyAsDouble).toList()));
  }

  /** CPU per request of one as a share of another's in the same round, if both did this work. */
  Optional<Quartiles> ratio(String one, String other, Scenario scenario) {
    List<Load> mine = of(one, scenario);
    List<Load> theirs = of(other, scenario);
    if (mine.isEmpty() || mine.size() != theirs.size()) {
      return Optional.empty();
    }
    return Optional.of(Quartiles.of(IntStream.range(0, mine.size())
        .mapToObj(round -> mine.get(round).cpuPerRequest() / theirs.get(round).cpuPerRequest())
        .toList()));
  }
}
