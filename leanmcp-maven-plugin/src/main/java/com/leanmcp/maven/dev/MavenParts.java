package com.leanmcp.maven.dev;

import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;

/** The parts of the running Maven that the dev loop uses. */
public record MavenParts(
    LifecycleExecutor lifecycle,
    BuildPluginManager plugins,
    ProjectBuilder projects,
    ProjectDependenciesResolver dependencies,
    RepositorySystem repositories) {

  @Inject
  public MavenParts {}
}
