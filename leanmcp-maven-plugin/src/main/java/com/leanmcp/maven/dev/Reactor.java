package com.leanmcp.maven.dev;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;

/** The projects of this Maven run: resolved, planned, and read again when their poms change. */
public final class Reactor {
  private static final String LAST_PHASE = "process-classes";

  private final MavenParts parts;
  private final MavenSession session;
  private List<MavenProject> projects;

  public Reactor(MavenParts parts, MavenSession session) {
    this.parts = parts;
    this.session = session;
    this.projects = List.copyOf(session.getProjects());
  }

  List<MavenProject> projects() {
    return projects;
  }

  List<Path> poms() {
    return projects.stream().map(each -> each.getFile().toPath()).toList();
  }

  /** Those projects of this run that {@code project} needs, in the order of the build, and itself, last. */
  List<MavenProject> neededBy(MavenProject project) throws BuildStoppedException {
    for (MavenProject each : projects) {
      // What Maven marks when it has compiled a project: others resolve to its folder of classes.
      each.addLifecyclePhase("compile");
      createFolder(Path.of(each.getBuild().getOutputDirectory()));
    }
    resolve(project);
    List<MavenProject> needed = new ArrayList<>();
    for (MavenProject each : projects) {
      boolean used = project.getArtifacts().stream().anyMatch(found -> isOf(found, each));
      if (used && each != project) {
        resolve(each);
        needed.add(each);
      }
    }
    needed.add(project);
    return needed;
  }

  /** The goals that lead to a project's compiled classes. */
  List<MojoExecution> steps(MavenProject project) throws BuildStoppedException {
    session.setCurrentProject(project);
    try {
      return parts
          .lifecycle()
          .calculateExecutionPlan(session, LAST_PHASE)
          .getMojoExecutions()
          .stream()
          .filter(step -> !Steps.isOwn(step))
          .toList();
    } catch (Exception e) { // ten checked exceptions, all of them about the user's pom
      throw new BuildStoppedException("cannot plan the build: " + e.getMessage(), e);
    }
  }

  /** A build of just these steps. */
  ProjectBuild build(MavenProject project, List<MojoExecution> steps) {
    return new ProjectBuild(
        step -> {
          session.setCurrentProject(project);
          parts.plugins().executeMojo(session, step);
        },
        steps,
        Path.of(project.getBuild().getOutputDirectory()),
        project.getBasedir().toPath(),
        sourceEncoding(project));
  }

  /** Reads a module whose generated sources are there. */
  Module read(MavenProject project, List<MojoExecution> steps) throws BuildStoppedException {
    session.setCurrentProject(project);
    try {
      return new ModuleReader(parts, session, project).read(steps);
    } catch (Exception e) { // what the resolver throws, about the class path or the processors
      throw new BuildStoppedException(e.getMessage(), e);
    }
  }

  /** The poms as they are now; none takes effect if one of them is wrong. */
  void readPomsAgain() throws BuildStoppedException {
    ProjectBuildingRequest request = session.getProjectBuildingRequest();
    List<File> poms = projects.stream().map(MavenProject::getFile).toList();
    try {
      List<MavenProject> renewed = new ArrayList<>();
      for (ProjectBuildingResult each : parts.projects().build(poms, false, request)) {
        renewed.add(each.getProject());
      }
      // The order of the build stays; modules come and go with a new start of Maven.
      renewed.sort((one, other) -> poms.indexOf(one.getFile()) - poms.indexOf(other.getFile()));
      session.setProjects(renewed);
      projects = List.copyOf(renewed);
    } catch (ProjectBuildingException e) {
      throw new BuildStoppedException(e.getMessage(), e);
    }
  }

  private void resolve(MavenProject project) throws BuildStoppedException {
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
    request.setResolutionFilter((node, parents) ->
        node.getDependency() == null || !node.getDependency().getScope().equals("test"));
    try {
      DependencyResolutionResult result = parts.dependencies().resolve(request);
      Set<Artifact> artifacts = new LinkedHashSet<>();
      RepositoryUtils.toArtifacts(
          artifacts,
          result.getDependencyGraph().getChildren(),
          List.of(project.getArtifact().getId()),
          null);
      artifacts.removeIf(each -> each.getFile() == null); // of the scope that was left out
      project.setResolvedArtifacts(artifacts);
      project.setArtifactFilter(each -> true);
    } catch (DependencyResolutionException e) {
      throw new BuildStoppedException(e.getMessage(), e);
    }
  }

  private static boolean isOf(Artifact artifact, MavenProject project) {
    return artifact.getGroupId().equals(project.getGroupId())
        && artifact.getArtifactId().equals(project.getArtifactId())
        && artifact.getVersion().equals(project.getVersion());
  }

  private static Charset sourceEncoding(MavenProject project) {
    return Optional.ofNullable(project.getProperties().getProperty("project.build.sourceEncoding"))
        .map(Charset::forName)
        .orElse(Charset.defaultCharset());
  }

  private static void createFolder(Path folder) throws BuildStoppedException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new BuildStoppedException("cannot make the folder " + folder, e);
    }
  }
}
