package com.leanmcp.processor.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of trying one type: how much was tried, what disagreed, and the instances that tell most. */
final class Evidence {
  /** An instance and whether it has to be accepted. */
  record Verdict(String json, boolean accepted) {}

  private static final int KEPT = 3;

  private final Map<Target, Integer> alone = new LinkedHashMap<>();
  private final Map<String, Integer> refused = new HashMap<>();
  private final List<Verdict> kept = new ArrayList<>();
  private final List<String> disagreements = new ArrayList<>();
  private final Set<String> excused = new LinkedHashSet<>();
  private int instances;
  private int valid;

  Evidence(List<Target> targets) {
    targets.forEach(target -> alone.put(target, 0));
  }

  void count(boolean accepted, String json) {
    instances++;
    valid += accepted ? 1 : 0;
    if (accepted && valid <= 8 * KEPT) {
      kept.add(new Verdict(json, true));
    }
  }

  /** Notes that the keyword was violated alone. */
  void alone(Target target) {
    alone.merge(target, 1, Integer::sum);
  }

  /** Keeps an instance that has to be refused, if there are not enough of its sort yet. */
  void refused(String sort, String json) {
    if (refused.merge(sort, 1, Integer::sum) <= KEPT) {
      kept.add(new Verdict(json, false));
    }
  }

  void excuse(String name) {
    excused.add(name);
  }

  void disagreement(String text) {
    disagreements.add(text);
  }

  boolean wants(Target target, int often) {
    return alone.getOrDefault(target, 0) < often;
  }

  /** The keywords that were not violated alone so often. */
  List<Target> rarer(int often) {
    return alone.keySet().stream().filter(target -> wants(target, often)).toList();
  }

  List<Verdict> kept() {
    return kept;
  }

  List<String> disagreements() {
    return disagreements;
  }

  /** The excuses that were needed. */
  Set<String> excused() {
    return excused;
  }

  int instances() {
    return instances;
  }

  int valid() {
    return valid;
  }
}
