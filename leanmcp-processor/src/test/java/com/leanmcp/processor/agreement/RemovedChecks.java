package com.leanmcp.processor.agreement;

import com.leanmcp.processor.agreement.CheckRemoval.Mutant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** All codecs again, each without one of its checks or without any; all of them compiled at once. */
final class RemovedChecks {
  /**
   * Calls without which nothing can differ: the value has no part that may be wrong, it is left out
   * where it is null, or its bounds are narrower.
   */
  private static final Map<String, List<String>> IDLE = Map.of(
      "Shapes_ShapeCodec",
      List.of("writeNothing(nothing, out, violations);"),
      "Values_AbsentCodec",
      List.of("if (Objects.isNull(value, \"an integer\", out, violations)) {"),
      "Values_BigBoundsCodec",
      List.of("Decimals.write(value, out, violations);"));

  private final Compiled compiled;
  private final Map<String, List<Mutant>> mutants = new HashMap<>();
  private final Set<String> idle = new TreeSet<>();

  private RemovedChecks(Compiled compiled) {
    this.compiled = compiled;
  }

  static RemovedChecks of(Compiled compiled) throws IOException {
    RemovedChecks removed = new RemovedChecks(compiled);
    SortedMap<String, String> codecs = compiled.codecSources();
    Map<String, String> sources = new HashMap<>();
    codecs.forEach((codec, source) -> {
      List<Mutant> each = CheckRemoval.each(codec, source);
      removed.mutants.put(codec, each);
      each.forEach(mutant -> sources.put(mutant.name(), mutant.source()));
      Mutant blind = CheckRemoval.all(codec, source, codecs.keySet());
      sources.put(blind.name(), blind.source());
    });
    compiled.add(sources);
    return removed;
  }

  int count() {
    return mutants.values().stream().mapToInt(List::size).sum();
  }

  /** The checks of the type without which nothing differs. */
  List<String> survivors(Subject subject, Evidence evidence) throws ReflectiveOperationException {
    Harness harness =
        new Harness(subject, compiled.codec(CheckRemoval.blind(subject.name())), evidence);
    List<String> survivors = new ArrayList<>();
    harness
        .disagreement(subject.codec())
        .ifPresent(text -> survivors.add(subject.name() + " itself: " + text));
    for (Mutant mutant : mutants.get(subject.name())) {
      if (harness.disagreement(compiled.codec(mutant.name())).isPresent()) {
        continue;
      }
      if (IDLE.getOrDefault(subject.simpleName(), List.of()).contains(mutant.site())) {
        idle.add(entry(subject.simpleName(), mutant.site()));
      } else {
        survivors.add(subject.name() + ": " + mutant.site());
      }
    }
    return survivors;
  }

  /** The calls listed as idle without which something differed, or which are there no more. */
  List<String> stale() {
    return IDLE.entrySet().stream()
        .flatMap(codec -> codec.getValue().stream().map(site -> entry(codec.getKey(), site)))
        .filter(entry -> !idle.contains(entry))
        .toList();
  }

  private static String entry(String codec, String site) {
    return codec + ": " + site;
  }
}
