package com.leanmcp.maven.dev;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Runs the part of the build that comes before the compiler, and reads the rest for the dev JVM. */
final class Preparation {
  private final Reactor reactor;
  private final List<String> chosen;

  /** {@code chosen} are the values of Maven's option -pl. */
  Preparation(Reactor reactor, List<String> chosen) {
    this.reactor = reactor;
    this.chosen = List.copyOf(chosen);
  }

  Prepared run() throws BuildStoppedException, StartFailedException, IOException {
    MavenProject project = RunChoice.among(reactor.projects(), chosen);
    List<Module> modules = new ArrayList<>();
    for (MavenProject each : reactor.neededBy(project)) {
      List<MojoExecution> steps = reactor.steps(each);
      run(reactor.build(each, beforeCompiler(steps)));
      modules.add(reactor.read(each, steps));
    }
    return new Prepared(modules, classPath(project));
  }

  /** The whole build of the project, once what it needs of the same run is built. */
  ProjectBuild wholeBuild(Prepared prepared) throws BuildStoppedException, IOException {
    for (Module module : prepared.modules()) {
      if (module.project() != prepared.project()) {
        run(reactor.build(module.project(), reactor.steps(module.project())));
      }
    }
    return reactor.build(prepared.project(), reactor.steps(prepared.project()));
  }

  /** Copies the module's resources again. */
  void copyResources(Module module) throws BuildStoppedException {
    check(reactor.build(module.project(), module.resourceSteps()).runOnTop());
  }

  private static void run(ProjectBuild build) throws BuildStoppedException, IOException {
    check(build.run());
  }

  private static void check(Compilation outcome) throws BuildStoppedException {
    if (outcome instanceof Compilation.Stopped stopped) {
      throw new BuildStoppedException(stopped.goal() + " stopped the build: " + stopped.message());
    }
    if (outcome instanceof Compilation.Rejected rejected) {
      throw new BuildStoppedException(String.join(System.lineSeparator(), rejected.report()));
    }
  }

  private static List<MojoExecution> beforeCompiler(List<MojoExecution> steps) {
    return steps.stream().takeWhile(step -> !Steps.isCompilation(step)).toList();
  }

  private static List<String> classPath(MavenProject project) throws BuildStoppedException {
    try {
      return project.getRuntimeClasspathElements();
    } catch (DependencyResolutionRequiredException e) {
      throw new BuildStoppedException(e.getMessage(), e);
    }
  }
}
