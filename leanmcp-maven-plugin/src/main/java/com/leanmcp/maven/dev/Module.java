package com.leanmcp.maven.dev;

import com.leanmcp.maven.plan.ModulePlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * One project of the build, ready to be compiled.
 *
 * @param plan what the dev JVM works by
 * @param resourceSteps the goals that copy resources
 * @param ownResources the resource folders that only Maven can copy
 * @param obstacle why Maven has to compile it too, if so
 */
record Module(
    MavenProject project,
    ModulePlan plan,
    List<MojoExecution> resourceSteps,
    List<Path> ownResources,
    Optional<String> obstacle) {
  Module {
    resourceSteps = List.copyOf(resourceSteps);
    ownResources = List.copyOf(ownResources);
  }
}
