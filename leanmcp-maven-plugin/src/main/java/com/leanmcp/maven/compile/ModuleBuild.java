package com.leanmcp.maven.compile;

import com.leanmcp.maven.compile.BuildOutcome.Shape;
import com.leanmcp.maven.folder.Folders;
import com.leanmcp.maven.plan.ModulePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds one module, edit by edit. Each good build is a version: a folder of its own that shares its unchanged files with
 * the one before and is never written to again, so that a program can run from it while the next one is built. What is
 * edited while the sources do not compile counts for the next build that does.
 */
public final class ModuleBuild implements AutoCloseable {
  private final ModulePlan plan;
  private final Versions versions;
  private final Javac javac;
  private final Set<Path> edited = new TreeSet<>();
  private Outputs outputs = Outputs.NONE;
  private Set<Path> processorResources = Set.of();
  private boolean everything = true;

  /** {@code work} is a folder of its own. */
  public ModuleBuild(ModulePlan plan, Path work) throws IOException {
    this.plan = plan;
    this.versions = new Versions(plan, work);
    this.javac = new Javac(plan.compiler());
  }

  /** The last version that compiled. */
  public Path classes() {
    return versions.current();
  }

  /** Notes sources and resources that hold other bytes, are new or are gone. */
  public void edit(Set<Path> files) throws IOException {
    for (Path file : files) {
      if (plan.sources().stream().anyMatch(file::startsWith) && isSource(file)) {
        edited.add(file);
        everything |= !Files.exists(file) || !outputs.sources().contains(file);
      } else {
        everything |= versions.editResource(file).filter(this::isWritten).isPresent();
      }
    }
  }

  /** Takes over what Maven has put between the classes. */
  public void refreshResources() throws IOException {
    everything |= versions.refreshResources().stream().anyMatch(this::isWritten);
  }

  /** The next build compiles all sources. */
  public void compileAll() {
    everything = true;
  }

  /** {@code classPath} is the current one, with the versions of other modules in it. */
  public BuildOutcome build(List<Path> classPath) throws IOException {
    Set<Path> sources = sources();
    boolean otherJars = javac.refresh();
    everything |= otherJars || (!edited.isEmpty() && javac.hasForeignProcessors());
    if (!everything && edited.isEmpty() && !versions.hasEditedResources()) {
      return new BuildOutcome.Built(versions.current(), Shape.SAME, 0, List.of());
    }
    return everything
        ? full(sources, classPath)
        : incremental(EditRules.first(edited, outputs), sources, classPath);
  }

  /** Brings the project's own folders to the last version that compiled. */
  public void publish() throws IOException {
    versions.publish();
  }

  /** Deletes versions that are neither the last nor in use. */
  public void deleteVersionsBut(Set<Path> inUse) throws IOException {
    versions.deleteAllBut(inUse);
  }

  @Override
  public void close() throws IOException {
    javac.close();
  }

  private BuildOutcome full(Set<Path> sources, List<Path> classPath) throws IOException {
    everything = true;
    Version next = versions.fromResources();
    JavacResult result = sources.isEmpty()
        ? new JavacResult(true, List.of(), Map.of(), Set.of())
        : javac.compile(sources, next.classes(), next.generated(), classPath);
    if (!result.good()) {
      versions.discard(next);
      return new BuildOutcome.Rejected(result.problems());
    }
    return accept(next, result, Outputs.of(result, next.classes(), sources), sources.size());
  }

  private BuildOutcome incremental(Set<Path> compiled, Set<Path> sources, List<Path> classPath)
      throws IOException {
    Version next = versions.fromCurrent(compiledFrom(compiled));
    if (compiled.isEmpty()) {
      JavacResult nothing = new JavacResult(true, List.of(), Map.of(), processorResources);
      return accept(next, nothing, outputs, 0);
    }
    JavacResult result = javac.compile(compiled, next.classes(), next.generated(), classPath);
    Outputs renewed = Outputs.of(result, next.classes(), sources);
    Outputs after = outputs.renewed(compiled, renewed);
    Verdict verdict = result.good()
        ? new EditRules(Set.copyOf(edited), compiled, outputs, renewed, after).judge()
        : new Verdict.Enough();
    if (verdict instanceof Verdict.Enough && result.good()) {
      return accept(next, result, after, compiled.size());
    }
    versions.discard(next);
    if (verdict instanceof Verdict.More more) {
      Set<Path> all = new HashSet<>(compiled);
      all.addAll(more.sources());
      return incremental(all, sources, classPath);
    }
    // Errors too: those elsewhere that the edit causes show only when everything is compiled.
    return full(sources, classPath);
  }

  private BuildOutcome accept(Version next, JavacResult result, Outputs after, int compiled)
      throws IOException {
    Shape shape = shape(after).equals(shape(outputs)) ? Shape.SAME : Shape.OTHER;
    Set<Path> resources = new HashSet<>(everything ? Set.of() : processorResources);
    resources.addAll(result.resources());
    resources.removeIf(file -> !Files.exists(next.classes().resolve(file)));
    processorResources = Set.copyOf(resources);
    outputs = after;
    edited.clear();
    versions.accept(next, everything);
    everything = false;
    return new BuildOutcome.Built(next.classes(), shape, compiled, result.problems());
  }

  private static Map<String, String> shape(Outputs outputs) {
    return outputs.all().stream()
        .collect(Collectors.toMap(
            each -> each.shape().name(),
            each -> each.shape().api() + each.shape().constants()));
  }

  private Set<Path> compiledFrom(Set<Path> compiled) {
    return outputs.all().stream()
        .filter(each -> compiled.contains(each.source()))
        .map(Output::file)
        .collect(Collectors.toSet());
  }

  /** Whether the compiler or a processor writes this file too. */
  private boolean isWritten(Path file) {
    return processorResources.contains(file)
        || outputs.all().stream().anyMatch(each -> each.file().equals(file));
  }

  private Set<Path> sources() throws IOException {
    Set<Path> sources = new TreeSet<>();
    for (String folder : plan.sources()) {
      Path root = Path.of(folder);
      Folders.files(root).stream()
          .map(root::resolve)
          .filter(ModuleBuild::isSource)
          .forEach(sources::add);
    }
    return sources;
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java");
  }
}
