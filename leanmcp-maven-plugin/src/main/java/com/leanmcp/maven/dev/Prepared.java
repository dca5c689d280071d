package com.leanmcp.maven.dev;

import com.leanmcp.maven.plan.DevPlan;
import com.leanmcp.maven.plan.ResourcePlan;
import com.leanmcp.maven.watch.Watched;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * Everything the dev JVM needs is there: sources are generated, resources are copied.
 *
 * @param modules the project to run, last, after those of this build that it needs
 * @param classPath the project's run-time class path
 */
record Prepared(List<Module> modules, List<String> classPath) {
  /** What the dev JVM's own class path has to bring. */
  private static final String HOST = "leanmcp-core";

  Prepared {
    modules = List.copyOf(modules);
    classPath = List.copyOf(classPath);
  }

  MavenProject project() {
    return modules.get(modules.size() - 1).project();
  }

  Path directory() {
    return project().getBasedir().toPath();
  }

  /** A folder of leanmcp:dev's own. */
  Path work() {
    return Path.of(project().getBuild().getDirectory(), "leanmcp-dev");
  }

  /** Why changes cannot be served without a restart, if so. */
  Optional<String> obstacle() {
    boolean served = project().getArtifacts().stream()
        .anyMatch(each ->
            each.getGroupId().equals("com.leanmcp") && each.getArtifactId().equals(HOST));
    return served
        ? modules.stream().flatMap(each -> each.obstacle().stream()).findFirst()
        : Optional.of("the project does not use " + HOST);
  }

  /** The folders whose classes the dev JVM loads anew. */
  Set<String> reloaded() {
    return modules.stream().map(each -> each.plan().classes()).collect(Collectors.toSet());
  }

  DevPlan plan(Settings settings) {
    return new DevPlan(
        directory().toString(),
        work().toString(),
        settings.mainClass().orElse(""),
        settings.port().isPresent() ? Integer.toString(settings.port().getAsInt()) : "",
        settings.arguments(),
        modules.stream().map(Module::plan).toList());
  }

  /** What only Maven can take in: {@code poms}, and resources it filters or chooses. */
  Watched watchedByMaven(List<Path> poms) {
    Stream<Path> resources = modules.stream().flatMap(each -> each.ownResources().stream());
    return new Watched(
        Stream.concat(resources, poms.stream()).toList(), pom(), work().getParent());
  }

  /** All that the user edits, poms apart. */
  Watched watched() {
    Stream<String> plain = modules.stream()
        .flatMap(each -> Stream.concat(
            each.plan().sources().stream(),
            each.plan().resources().stream().map(ResourcePlan::folder)));
    Stream<Path> own = modules.stream().flatMap(each -> each.ownResources().stream());
    return new Watched(
        Stream.concat(plain.map(Path::of), own).distinct().toList(),
        directory().resolve(".env"),
        work().getParent());
  }

  private Path pom() {
    return project().getFile().toPath();
  }
}
