package com.leanmcp.maven.compile;

import com.leanmcp.maven.bytecode.ClassShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All compiled classes of a module, and who uses whom. */
record Outputs(Map<String, Output> classes) {
  static final Outputs NONE = new Outputs(Map.of());

  Outputs {
    classes = Map.copyOf(classes);
  }

  /** What a compilation of {@code sources} into {@code folder} wrote. */
  static Outputs of(JavacResult result, Path folder, Collection<Path> sources) throws IOException {
    Map<String, Output> classes = new HashMap<>();
    for (Map.Entry<Path, Path> each : result.classes().entrySet()) {
      ClassShape shape = ClassShape.read(folder.resolve(each.getKey()));
      boolean generated = !sources.contains(each.getValue());
      classes.put(shape.name(), new Output(each.getKey(), each.getValue(), generated, shape));
    }
    return new Outputs(classes);
  }

  /** These, where {@code sources} have been compiled again and gave {@code renewed}. */
  Outputs renewed(Set<Path> sources, Outputs renewed) {
    Map<String, Output> all = new HashMap<>(classes);
    all.values().removeIf(each -> sources.contains(each.source()));
    all.putAll(renewed.classes);
    return new Outputs(all);
  }

  Optional<Output> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  Collection<Output> all() {
    return classes.values();
  }

  /** The user's sources. */
  Set<Path> sources() {
    return classes.values().stream()
        .filter(each -> !each.generated())
        .map(Output::source)
        .collect(Collectors.toSet());
  }

  /** What {@code sources} declare. */
  Set<String> declaredIn(Set<Path> sources) {
    return classes.values().stream()
        .filter(each -> sources.contains(each.source()))
        .map(each -> each.shape().name())
        .collect(Collectors.toSet());
  }

  /** The user's sources in which one of the classes is mentioned. */
  Set<Path> sourcesThatUse(Set<String> names) {
    return classes.values().stream()
        .filter(each -> !each.generated() && mentions(each.shape().references(), names))
        .map(Output::source)
        .collect(Collectors.toSet());
  }

  /** The classes, and all others through whose declarations one meets them. */
  Set<String> whatExposes(Set<String> names) {
    Set<String> all = new HashSet<>(names);
    int before;
    do {
      before = all.size();
      classes.values().stream()
          .filter(each -> mentions(each.shape().exposed(), all))
          .forEach(each -> all.add(each.shape().name()));
    } while (all.size() > before);
    return all;
  }

  /** The user's sources that the declarations of {@code source} reach, itself included. */
  Set<Path> reachedFrom(Path source) {
    Set<Path> reached = new LinkedHashSet<>(Set.of(source));
    Deque<Path> left = new ArrayDeque<>(reached);
    while (!left.isEmpty()) {
      Path next = left.remove();
      for (Output each : classes.values()) {
        if (each.source().equals(next)) {
          each.shape().exposed().stream()
              .map(classes::get)
              .filter(found -> found != null && !found.generated())
              .map(Output::source)
              .filter(reached::add)
              .forEach(left::add);
        }
      }
    }
    return reached;
  }

  /** The user's sources from which a processor makes something: a generated class mentions them. */
  Set<Path> processed() {
    Set<Path> processed = new HashSet<>();
    for (Output each : classes.values()) {
      if (each.generated()) {
        each.shape().references().stream()
            .map(classes::get)
            .filter(found -> found != null && !found.generated())
            .map(Output::source)
            .forEach(processed::add);
      }
    }
    return processed;
  }

  private static boolean mentions(Set<String> some, Set<String> names) {
    return names.stream().anyMatch(some::contains);
  }
}
