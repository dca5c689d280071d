package com.leanmcp.maven;

import com.leanmcp.maven.dev.ArgumentLine;
import com.leanmcp.maven.start.PackagedJar;
import com.leanmcp.maven.start.Program;
import com.leanmcp.maven.start.Program.Ending;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.FileSet;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Runs the jar that {@code mvn package} made, as in production: {@code java -jar} in the project's folder. It builds nothing;
 * a jar that is missing, or older than what it was made of, is not run.
 */
@Mojo(name = "start", aggregator = true, threadSafe = true)
public final class StartMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Arguments of the program, split at spaces outside of quotes. */
  @Parameter(property = "leanmcp.args")
  private @Nullable String args;

  /** Options of the program's JVM, split at spaces outside of quotes. */
  @Parameter(property = "leanmcp.jvmArgs")
  private @Nullable String jvmArgs;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (session.getProjects().size() > 1 || project.getPackaging().equals("pom")) {
      throw new MojoFailureException(
          "one module is run; run leanmcp:start in its folder, or choose it with -pl");
    }
    try {
      Optional<String> problem =
          new PackagedJar(jar(), project.getBasedir().toPath(), sources()).problem();
      if (problem.isPresent()) {
        throw new MojoFailureException(problem.get());
      }
      Ending ending = new Program(command(), project.getBasedir().toPath()).run();
      if (ending instanceof Ending.ByItself end && end.exitCode() != 0) {
        throw new MojoFailureException(
            jar().getFileName() + " ended with exit code " + end.exitCode());
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot run " + jar() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path jar() {
    return Path.of(project.getBuild().getDirectory(), project.getBuild().getFinalName() + ".jar");
  }

  private List<Path> sources() {
    List<Path> sources = new ArrayList<>();
    sources.add(project.getFile().toPath());
    sources.add(Path.of(project.getBuild().getSourceDirectory()));
    project.getBuild().getResources().stream()
        .map(FileSet::getDirectory)
        .map(Path::of)
        .forEach(sources::add);
    return sources;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    // The JVM Maven itself runs on, as in leanmcp:dev.
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ArgumentLine.split(jvmArgs == null ? "" : jvmArgs));
    command.add("-jar");
    command.add(jar().toString());
    command.addAll(ArgumentLine.split(args == null ? "" : args));
    return command;
  }
}
