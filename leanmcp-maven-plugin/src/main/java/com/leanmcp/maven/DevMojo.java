package com.leanmcp.maven;

import com.leanmcp.maven.dev.ArgumentLine;
import com.leanmcp.maven.dev.DevLoop;
import com.leanmcp.maven.dev.Launch;
import com.leanmcp.maven.dev.ProjectBuild;
import com.leanmcp.maven.dev.StartFailedException;
import com.leanmcp.maven.watch.Watched;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.FileSet;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Runs the project's main class while it is written: every saved change is built and, if it builds, served by a fresh
 * process; if it does not, the last good process keeps running.
 *
 * <p>It compiles by running the project's own plugins up to {@code process-classes} inside this Maven, so that compiler
 * settings, annotation processors and filtered resources are exactly those of {@code mvn compile}.
 */
@Mojo(
    name = "dev",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class DevMojo extends AbstractMojo {
  private static final String LAST_PHASE = "process-classes";

  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** The class to run; found in the compiled classes when not given. */
  @Parameter(property = "leanmcp.mainClass")
  private @Nullable String mainClass;

  /** Arguments of the program, split at spaces outside of quotes. */
  @Parameter(property = "leanmcp.args")
  private @Nullable String args;

  /** Options of the program's JVM, split at spaces outside of quotes. */
  @Parameter(property = "leanmcp.jvmArgs")
  private @Nullable String jvmArgs;

  @Inject
  DevMojo(LifecycleExecutor lifecycle, BuildPluginManager plugins) {
    this.lifecycle = lifecycle;
    this.plugins = plugins;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (project.getPackaging().equals("pom")) {
      getLog().info("nothing to run in " + project.getArtifactId() + ", its packaging is pom");
      return;
    }
    try {
      new DevLoop(build(), this::watched, launch()).run();
    } catch (StartFailedException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException | DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("leanmcp:dev stopped: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ProjectBuild build() throws MojoExecutionException {
    try {
      List<MojoExecution> plan =
          lifecycle.calculateExecutionPlan(session, LAST_PHASE).getMojoExecutions();
      List<MojoExecution> others =
          plan.stream().filter(step -> !isThisPlugin(step)).toList();
      if (getLog().isInfoEnabled() && !getLog().isDebugEnabled()) {
        ProjectBuild.quietPlugins();
      }
      return new ProjectBuild(
          step -> plugins.executeMojo(session, step),
          others,
          outputDirectory(),
          basedir(),
          sourceEncoding());
    } catch (Exception e) { // ten checked exceptions, all of them about the user's pom
      throw new MojoExecutionException("cannot plan the build: " + e.getMessage(), e);
    }
  }

  private static boolean isThisPlugin(MojoExecution step) {
    return step.getGroupId().equals("com.leanmcp")
        && step.getArtifactId().equals("leanmcp-maven-plugin");
  }

  private Charset sourceEncoding() {
    String name = project.getProperties().getProperty("project.build.sourceEncoding");
    return name == null ? Charset.defaultCharset() : Charset.forName(name);
  }

  private Watched watched() {
    Stream<String> resources =
        project.getBuild().getResources().stream().map(FileSet::getDirectory);
    List<Path> folders = Stream.concat(project.getCompileSourceRoots().stream(), resources)
        .map(folder -> basedir().resolve(folder).normalize())
        .distinct()
        .toList();
    return new Watched(folders, basedir().resolve(".env"), buildDirectory());
  }

  private Launch launch() throws DependencyResolutionRequiredException {
    String output = outputDirectory().toString();
    List<String> libraries = project.getRuntimeClasspathElements().stream()
        .filter(e -> !e.equals(output))
        .toList();
    return new Launch(
        basedir(),
        outputDirectory(),
        buildDirectory().resolve("leanmcp-dev"),
        libraries,
        Optional.ofNullable(mainClass),
        ArgumentLine.split(jvmArgs == null ? "" : jvmArgs),
        ArgumentLine.split(args == null ? "" : args));
  }

  private Path basedir() {
    return project.getBasedir().toPath();
  }

  private Path outputDirectory() {
    return Path.of(project.getBuild().getOutputDirectory());
  }

  private Path buildDirectory() {
    return Path.of(project.getBuild().getDirectory());
  }
}
