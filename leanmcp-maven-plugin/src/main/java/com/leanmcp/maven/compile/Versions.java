package com.leanmcp.maven.compile;

import com.leanmcp.maven.folder.Folders;
import com.leanmcp.maven.plan.ModulePlan;
import com.leanmcp.maven.plan.ResourcePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of one module, as folders that share the files they have in common, and the resources they all begin
 * with.
 */
final class Versions {
  private final ModulePlan plan;
  private final Path work;
  private final Path resources;
  private final Path published;
  private final Set<Path> editedResources = new HashSet<>();
  private Set<Path> publishedFiles = Set.of();
  private Optional<Version> current = Optional.empty();
  private int last;

  /** Begins with what Maven has put where the classes go; it must not have compiled any yet. */
  Versions(ModulePlan plan, Path work) throws IOException {
    this.plan = plan;
    this.work = work;
    this.resources = work.resolve("resources");
    this.published = Path.of(plan.classes());
    Folders.delete(work);
    Folders.copy(published, resources);
  }

  Path current() {
    return current.map(Version::classes).orElse(resources);
  }

  /** Whether resources have been edited since the current version. */
  boolean hasEditedResources() {
    return !editedResources.isEmpty();
  }

  /** Takes over an edited resource, if the file is one; answers where it belongs between the classes. */
  Optional<Path> editResource(Path file) throws IOException {
    for (ResourcePlan each : plan.resources()) {
      Path folder = Path.of(each.folder());
      if (file.startsWith(folder)) {
        Path place = Path.of(each.target()).resolve(folder.relativize(file));
        exchange(file, place);
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  Version fromResources() throws IOException {
    Version next = next();
    Folders.link(resources, next.classes());
    return next;
  }

  /** The next version without some of the classes, and with the resources edited since. */
  Version fromCurrent(Set<Path> without) throws IOException {
    Version next = next();
    Folders.link(current(), next.classes());
    for (Path file : without) {
      Files.deleteIfExists(next.classes().resolve(file));
    }
    for (Path file : editedResources) {
      Files.deleteIfExists(next.classes().resolve(file));
      if (Files.exists(resources.resolve(file))) {
        Folders.copyFile(resources.resolve(file), next.classes().resolve(file));
      }
    }
    return next;
  }

  void discard(Version next) throws IOException {
    Folders.delete(next.classes());
    Folders.delete(next.generated());
  }

  /** Makes {@code next} the current one, and what its processors wrote the project's generated sources. */
  void accept(Version next, boolean complete) throws IOException {
    current = Optional.of(next);
    editedResources.clear();
    Path generated = Path.of(plan.compiler().generatedSources());
    if (complete) {
      Folders.delete(generated);
    }
    for (Path file : Folders.files(next.generated())) {
      Folders.copyFile(next.generated().resolve(file), generated.resolve(file));
    }
    Folders.delete(next.generated());
  }

  /** Finds what Maven has written between the published classes since, and takes it over. */
  Set<Path> refreshResources() throws IOException {
    Set<Path> found = new HashSet<>();
    for (Path file : Folders.files(published)) {
      boolean known = Folders.same(published.resolve(file), current().resolve(file));
      if (!known && !file.toString().endsWith(".class")) {
        exchange(published.resolve(file), file);
        found.add(file);
      }
    }
    return found;
  }

  /** Copies the current version to where {@code mvn compile} puts its classes; what others put there stays. */
  void publish() throws IOException {
    Set<Path> files = Folders.files(current());
    for (Path file : files) {
      if (!Folders.same(current().resolve(file), published.resolve(file))) {
        Folders.copyFile(current().resolve(file), published.resolve(file));
      }
    }
    for (Path file : publishedFiles) {
      if (!files.contains(file)) {
        Files.deleteIfExists(published.resolve(file));
      }
    }
    publishedFiles = files;
  }

  /** Deletes the versions that are neither current nor in use. */
  void deleteAllBut(Set<Path> inUse) throws IOException {
    for (int number = 1; number <= last; number++) {
      Path classes = work.resolve(Integer.toString(number));
      if (!classes.equals(current()) && !inUse.contains(classes)) {
        Folders.delete(classes);
      }
    }
  }

  private Version next() {
    last++;
    return new Version(
        work.resolve(Integer.toString(last)), work.resolve(last + "-generated-sources"));
  }

  private void exchange(Path file, Path place) throws IOException {
    Path target = resources.resolve(place);
    Files.deleteIfExists(target);
    if (Files.exists(file)) {
      Folders.copyFile(file, target);
    }
    editedResources.add(place);
  }
}
