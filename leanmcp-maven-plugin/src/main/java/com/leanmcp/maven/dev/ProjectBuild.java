package com.leanmcp.maven.dev;

import com.leanmcp.maven.folder.Folders;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;

/** Runs the plugins of the project's own build, as the pom configures them, inside the running Maven. */
public final class ProjectBuild {
  private static final List<String> CHATTY = List.of(
      "org.apache.maven.plugin",
      "org.apache.maven.plugins",
      "org.apache.maven.shared",
      "org.codehaus.plexus");

  private final StepRunner runner;
  private final List<MojoExecution> plan;
  private final Path classes;
  private final CompilerReport report;

  /** {@code classes} is the folder the plan writes to; sources below {@code directory} are shown relative to it. */
  public ProjectBuild(
      StepRunner runner,
      List<MojoExecution> plan,
      Path classes,
      Path directory,
      Charset sourceEncoding) {
    this.runner = runner;
    this.plan = List.copyOf(plan);
    this.classes = classes;
    this.report = new CompilerReport(directory, sourceEncoding);
  }

  /**
   * Keeps Maven's own plugins and their parts from announcing each build with the same lines; warnings and errors still
   * appear. It holds for plugins that have not run yet, and a level the user set stays.
   */
  public static void quietPlugins() {
    for (String chatty : CHATTY) {
      System.getProperties().putIfAbsent("org.slf4j.simpleLogger.log." + chatty, "warn");
    }
  }

  /**
   * Builds from an empty folder of classes: nothing of a deleted source or resource remains, and a file put back with
   * an old time stamp is compiled again.
   */
  Compilation run() throws IOException {
    Folders.delete(classes);
    return runOnTop();
  }

  /** Builds over what is there. */
  Compilation runOnTop() {
    long started = System.nanoTime();
    for (MojoExecution step : plan) {
      try {
        runner.run(step);
      } catch (MojoFailureException e) {
        return refused(step, e);
      } catch (MojoExecutionException | PluginConfigurationException | PluginManagerException e) {
        return new Compilation.Stopped(goal(step), String.valueOf(e.getMessage()));
      }
    }
    return new Compilation.Compiled(Duration.ofNanos(System.nanoTime() - started));
  }

  private Compilation refused(MojoExecution step, MojoFailureException e) {
    String details = e.getLongMessage() == null ? e.getMessage() : e.getLongMessage();
    return step.getArtifactId().equals("maven-compiler-plugin")
        ? new Compilation.Rejected(report.lines(details))
        : new Compilation.Stopped(goal(step), String.valueOf(e.getMessage()));
  }

  private static String goal(MojoExecution step) {
    return step.getArtifactId() + ":" + step.getGoal();
  }
}
