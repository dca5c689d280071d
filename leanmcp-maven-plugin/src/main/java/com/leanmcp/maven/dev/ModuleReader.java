package com.leanmcp.maven.dev;

import com.leanmcp.maven.plan.CompilerPlan;
import com.leanmcp.maven.plan.ModulePlan;
import com.leanmcp.maven.plan.ProcessorPlan;
import com.leanmcp.maven.plan.ResourcePlan;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Reads from a resolved project what the dev JVM has to know of it. */
final class ModuleReader {
  private final MavenParts parts;
  private final MavenSession session;
  private final MavenProject project;

  ModuleReader(MavenParts parts, MavenSession session, MavenProject project) {
    this.parts = parts;
    this.session = session;
    this.project = project;
  }

  /** {@code steps} are those of the build up to the compiled classes; what generates sources must have run. */
  Module read(List<MojoExecution> steps)
      throws DependencyResolutionRequiredException, DependencyResolutionException {
    List<MojoExecution> compilations =
        steps.stream().filter(Steps::isCompilation).toList();
    Optional<String> obstacle = Obstacles.in(steps, compilations, sources(""));
    CompilerPlan compiler = new CompilerPlan(
        List.of(), "UTF-8", "", List.of(), new ProcessorPlan(List.of(), List.of()));
    if (compilations.size() == 1) {
      MojoSettings settings = new MojoSettings(session, compilations.get(0));
      obstacle = obstacle.or(() -> Obstacles.in(settings));
      compiler = compiler(settings);
    }
    ModulePlan plan = new ModulePlan(
        project.getArtifactId(),
        project.getBasedir().toString(),
        sources(compiler.generatedSources()),
        resources(),
        project.getBuild().getOutputDirectory(),
        compiler);
    List<MojoExecution> copying = steps.stream().filter(Steps::isResources).toList();
    return new Module(project, plan, copying, ownResources(), obstacle);
  }

  private CompilerPlan compiler(MojoSettings settings)
      throws DependencyResolutionRequiredException, DependencyResolutionException {
    List<String> classPath = project.getCompileClasspathElements().stream()
        .filter(each -> !each.equals(project.getBuild().getOutputDirectory()))
        .toList();
    String generated = settings
        .text("generatedSourcesDirectory")
        .orElse(Path.of(project.getBuild().getDirectory(), "generated-sources", "annotations")
            .toString());
    return new CompilerPlan(
        CompilerOptions.of(settings),
        settings.text("encoding").orElse(Charset.defaultCharset().name()),
        generated,
        classPath,
        new ProcessorPath(parts.repositories(), session, project, settings).find(classPath));
  }

  private List<String> sources(String generated) {
    return project.getCompileSourceRoots().stream()
        .map(root -> project.getBasedir().toPath().resolve(root).normalize().toString())
        .filter(root -> !root.equals(generated))
        .distinct()
        .toList();
  }

  private List<ResourcePlan> resources() {
    return project.getBuild().getResources().stream()
        .filter(each -> !isOwn(each))
        .map(each -> new ResourcePlan(
            folder(each).toString(), Optional.ofNullable(each.getTargetPath()).orElse("")))
        .toList();
  }

  private List<Path> ownResources() {
    List<Path> folders = new ArrayList<>();
    project.getBuild().getResources().stream()
        .filter(ModuleReader::isOwn)
        .map(this::folder)
        .forEach(folders::add);
    return folders;
  }

  /** Whether there is more to it than to copy all files. */
  private static boolean isOwn(Resource resource) {
    return resource.isFiltering()
        || !resource.getIncludes().isEmpty()
        || !resource.getExcludes().isEmpty();
  }

  private Path folder(Resource resource) {
    return project.getBasedir().toPath().resolve(resource.getDirectory()).normalize();
  }
}
