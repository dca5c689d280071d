package com.leanmcp.maven.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges whether compiling some sources again was enough.
 *
 * <p>A class is compiled again when a class it mentions, or meets through another's declarations, looks different from
 * outside. A processor's output is made again from all sources its subject reaches, since class files keep neither
 * comments nor, on Java 17, annotations of types. Constants are copied by the compiler without a trace, and a new name
 * may hide an old one: then everything is compiled.
 *
 * @param edited the sources that hold other bytes
 * @param compiled the sources that were compiled for it
 * @param before the classes before the edit
 * @param renewed what the compilation wrote
 * @param after the classes now
 */
record EditRules(
    Set<Path> edited, Set<Path> compiled, Outputs before, Outputs renewed, Outputs after) {

  /** What to compile first when {@code edited} hold other bytes: most often it is enough. */
  static Set<Path> first(Set<Path> edited, Outputs before) {
    Set<Path> first = new HashSet<>(edited);
    first.addAll(toProcess(edited, before));
    return first;
  }

  Verdict judge() throws IOException {
    if (constantsDiffer() || generatedConstantsDiffer() || namesDiffer()) {
      return new Verdict.Everything();
    }
    Set<Path> needed = needed();
    needed.removeAll(compiled);
    if (!needed.isEmpty()) {
      return new Verdict.More(needed);
    }
    return isOutputLeftOver() ? new Verdict.Everything() : new Verdict.Enough();
  }

  private Set<Path> needed() {
    Set<String> changed = changed();
    Set<Path> touched = new HashSet<>(edited);
    changed.stream()
        .flatMap(name -> after.find(name).stream())
        .filter(found -> !found.generated())
        .map(Output::source)
        .forEach(touched::add);
    Set<Path> needed = new HashSet<>();
    for (Outputs outputs : List.of(before, after)) {
      needed.addAll(outputs.sourcesThatUse(outputs.whatExposes(changed)));
      needed.addAll(toProcess(touched, outputs));
    }
    return needed;
  }

  /** All that a processor has to see: what it makes something of, with every source that reaches. */
  private static Set<Path> toProcess(Set<Path> touched, Outputs outputs) {
    Set<Path> needed = new HashSet<>();
    for (Path source : outputs.processed()) {
      Set<Path> reached = outputs.reachedFrom(source);
      if (reached.stream().anyMatch(touched::contains)) {
        needed.addAll(reached);
      }
    }
    return needed;
  }

  /** The user's classes that look different from outside. */
  private Set<String> changed() {
    Set<String> names = before.declaredIn(compiled);
    names.addAll(after.declaredIn(compiled));
    names.removeIf(name -> api(before, name).equals(api(after, name)));
    return names;
  }

  private static Optional<String> api(Outputs outputs, String name) {
    return outputs.find(name).map(found -> found.shape().api());
  }

  private boolean constantsDiffer() {
    return renewed.all().stream()
        .filter(each -> !each.generated())
        .anyMatch(each -> !constants(before, each).equals(constants(after, each)));
  }

  /** What is generated with it is made again; elsewhere its class's name has to be written out. */
  private boolean generatedConstantsDiffer() throws IOException {
    Set<String> differing = renewed.all().stream()
        .filter(Output::generated)
        .filter(each -> !constants(before, each).equals(constants(after, each)))
        .map(each -> simple(each.shape().name()))
        .collect(Collectors.toSet());
    Set<Path> others = after.sources();
    others.removeAll(compiled);
    return !differing.isEmpty() && SourceTexts.mention(others, differing);
  }

  private static Optional<String> constants(Outputs outputs, Output of) {
    return outputs
        .find(of.shape().name())
        .map(found -> found.shape().constants())
        .filter(values -> !values.isEmpty());
  }

  /** Whether a class of the same simple name as a new one is used somewhere. */
  private boolean namesDiffer() {
    Set<String> added = renewed.classes().keySet().stream()
        .filter(name -> before.find(name).isEmpty())
        .filter(name -> !isNestedInEdited(name))
        .map(EditRules::simple)
        .collect(Collectors.toSet());
    return !added.isEmpty()
        && before.all().stream()
            .flatMap(each -> each.shape().references().stream())
            .anyMatch(name -> added.contains(simple(name)));
  }

  /** Such a class changes what the class around it looks like, and that is judged. */
  private boolean isNestedInEdited(String name) {
    int nested = name.lastIndexOf('$');
    return nested > 0 && before.find(name.substring(0, nested)).isPresent();
  }

  private static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
  }

  /** Whether something generated was not made again although it may be out of use now. */
  private boolean isOutputLeftOver() {
    Set<String> subjects = before.declaredIn(edited);
    boolean orphan = before.all().stream()
        .filter(Output::generated)
        .filter(each -> renewed.find(each.shape().name()).isEmpty())
        .anyMatch(each -> each.shape().references().stream().anyMatch(subjects::contains));
    return orphan || renewed.all().stream().anyMatch(this::dropsSomethingGenerated);
  }

  private boolean dropsSomethingGenerated(Output now) {
    Set<String> earlier =
        before.find(now.shape().name()).map(found -> found.shape().references()).orElse(Set.of());
    return earlier.stream()
        .filter(name -> !now.shape().references().contains(name))
        .anyMatch(name -> before.find(name).filter(Output::generated).isPresent());
  }
}
