package com.leanmcp.maven.change;

import com.leanmcp.maven.schema.Finding;
import com.leanmcp.maven.schema.Severity;
import com.leanmcp.schema.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Compares offers of one kind.
 *
 * @param kind what they are called
 * @param key what clients tell them apart by
 * @param differences what changed from one to the other, apart from the key
 */
record Offers<T>(
    String kind, Function<T, String> key, BiFunction<T, T, List<Finding>> differences) {

  List<Change> changes(List<T> before, List<T> after) {
    Map<String, T> old = byKey(before);
    Map<String, T> now = byKey(after);
    Map<String, T> added = new LinkedHashMap<>(now);
    added.keySet().removeAll(old.keySet());
    List<Change> changes = new ArrayList<>();
    old.forEach((name, offer) -> {
      if (now.containsKey(name)) {
        T current = now.get(name);
        differences
            .apply(offer, current)
            .forEach(finding -> changes.add(Change.of(kind + " " + name, finding)));
      } else {
        changes.add(gone(name, offer, added));
      }
    });
    added
        .keySet()
        .forEach(
            name -> changes.add(new Change(Severity.COMPATIBLE, kind + " " + name + " is new")));
    return changes;
  }

  private Map<String, T> byKey(List<T> offers) {
    Map<String, T> named = new LinkedHashMap<>();
    offers.forEach(offer -> named.put(key.apply(offer), offer));
    return named;
  }

  private Change gone(String name, T offer, Map<String, T> added) {
    Optional<String> alike = added.entrySet().stream()
        .filter(each -> differences.apply(offer, each.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .findFirst();
    String renamed = alike
        .or(() -> NearestName.of(name, added.keySet()))
        .map(other -> "; was it renamed to " + other + "?")
        .orElse("");
    return new Change(Severity.BREAKING, kind + " " + name + " is gone" + renamed);
  }
}
