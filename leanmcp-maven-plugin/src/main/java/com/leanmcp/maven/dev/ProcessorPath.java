package com.leanmcp.maven.dev;

import com.leanmcp.maven.plan.ProcessorPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Finds the annotation processors of a project, as maven-compiler-plugin and javac together would. */
final class ProcessorPath {
  /** From here on javac looks for processors on the class path only when it is told to. */
  private static final int JDK_THAT_ASKS = 23;

  private final RepositorySystem repositories;
  private final MavenSession session;
  private final MavenProject project;
  private final MojoSettings settings;

  ProcessorPath(
      RepositorySystem repositories,
      MavenSession session,
      MavenProject project,
      MojoSettings settings) {
    this.repositories = repositories;
    this.session = session;
    this.project = project;
    this.settings = settings;
  }

  ProcessorPlan find(List<String> classPath) throws DependencyResolutionException {
    List<String> names = settings.list("annotationProcessors");
    Optional<String> proc = settings.text("proc");
    if (proc.filter("none"::equals).isPresent()) {
      return new ProcessorPlan(List.of(), List.of());
    }
    List<Xpp3Dom> written = settings.children("annotationProcessorPaths").toList();
    if (!written.isEmpty()) {
      return new ProcessorPlan(resolved(written), names);
    }
    boolean looks =
        Runtime.version().feature() < JDK_THAT_ASKS || proc.isPresent() || !names.isEmpty();
    return new ProcessorPlan(looks ? classPath : List.of(), names);
  }

  private List<String> resolved(List<Xpp3Dom> written) throws DependencyResolutionException {
    List<Dependency> dependencies = new ArrayList<>();
    for (Xpp3Dom path : written) {
      dependencies.add(new Dependency(artifact(path), "runtime"));
    }
    CollectRequest collect =
        new CollectRequest(dependencies, List.of(), project.getRemoteProjectRepositories());
    DependencyRequest request = new DependencyRequest(collect, null);
    return repositories
        .resolveDependencies(session.getRepositorySession(), request)
        .getArtifactResults()
        .stream()
        .map(each -> each.getArtifact().getFile().toString())
        .toList();
  }

  private DefaultArtifact artifact(Xpp3Dom path) {
    String group = settings.part(path, "groupId").orElse("");
    String name = settings.part(path, "artifactId").orElse("");
    String classifier = settings.part(path, "classifier").orElse("");
    String type = settings.part(path, "type").orElse("jar");
    String version = settings.part(path, "version").orElseGet(() -> managed(group, name));
    return new DefaultArtifact(group, name, classifier, type, version);
  }

  private String managed(String group, String name) {
    DependencyManagement management = project.getDependencyManagement();
    return Optional.ofNullable(management).stream()
        .flatMap(found -> found.getDependencies().stream())
        .filter(each -> each.getGroupId().equals(group) && each.getArtifactId().equals(name))
        .map(org.apache.maven.model.Dependency::getVersion)
        .findFirst()
        .orElse("");
  }
}
