package com.leanmcp.maven;

import com.leanmcp.maven.console.Colours;
import com.leanmcp.maven.console.Console;
import com.leanmcp.maven.console.Terminal;
import com.leanmcp.maven.dev.ArgumentLine;
import com.leanmcp.maven.dev.BuildStoppedException;
import com.leanmcp.maven.dev.MavenParts;
import com.leanmcp.maven.dev.ProjectBuild;
import com.leanmcp.maven.dev.Reactor;
import com.leanmcp.maven.dev.ReloadLoop;
import com.leanmcp.maven.dev.Settings;
import com.leanmcp.maven.dev.Settings.Reload;
import com.leanmcp.maven.dev.StartFailedException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Runs the project's main class while it is written: every saved change is compiled and, if it compiles, served in the place
 * of the version before, by the same JVM; if it does not, the last good version goes on.
 *
 * <p>What comes before the compiler, generated sources and filtered resources, is made by the project's own plugins in this
 * Maven. It resolves dependencies itself, since those between the modules of one run are folders of classes.
 */
@Mojo(name = "dev", threadSafe = true)
public final class DevMojo extends AbstractMojo {
  private final MavenParts parts;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  /** The class to run; found in the compiled classes when not given. */
  @Parameter(property = "leanmcp.mainClass")
  private @Nullable String mainClass;

  /** Arguments of the program, split at spaces outside of quotes. */
  @Parameter(property = "leanmcp.args")
  private @Nullable String args;

  /** Options of the program's JVM, split at spaces outside of quotes. */
  @Parameter(property = "leanmcp.jvmArgs")
  private @Nullable String jvmArgs;

  /** Where to serve instead of where the program says; 0 is any free port. */
  @Parameter(property = "leanmcp.port")
  private @Nullable Integer port;

  /** The port on the loopback interface where a debugger may attach; "true" or nothing means 5005. Plain -Ddebug does too. */
  @Parameter(property = "leanmcp.debug")
  private @Nullable String debug;

  /** What a change exchanges: "classes", or the whole "process". */
  @Parameter(property = "leanmcp.reload", defaultValue = "classes")
  private String reload;

  @Inject
  DevMojo(
      LifecycleExecutor lifecycle,
      BuildPluginManager plugins,
      ProjectBuilder projects,
      ProjectDependenciesResolver dependencies,
      RepositorySystem repositories) {
    this.parts = new MavenParts(lifecycle, plugins, projects, dependencies, repositories);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<MavenProject> projects = session.getProjects();
    if (project != projects.get(projects.size() - 1)) {
      return; // the last of this run knows all of them
    }
    if (projects.stream().allMatch(each -> each.getPackaging().equals("pom"))) {
      getLog().info("nothing to run in " + project.getArtifactId() + ", its packaging is pom");
      return;
    }
    try {
      run();
    } catch (StartFailedException | BuildStoppedException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("leanmcp:dev stopped: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run()
      throws IOException, InterruptedException, MojoFailureException, StartFailedException,
          BuildStoppedException {
    Settings settings = settings();
    if (getLog().isInfoEnabled() && !getLog().isDebugEnabled()) {
      ProjectBuild.quietPlugins();
    }
    Console console = new Console(System.out, Colours.of(Terminal.ofOutput(), System.getenv()));
    ReloadLoop loop = new ReloadLoop(
        new Reactor(parts, session), session.getRequest().getSelectedProjects(), settings, console);
    if (Terminal.ofInput() == Terminal.INTERACTIVE && session.getRequest().isInteractiveMode()) {
      loop.listen(System.in);
    }
    loop.run();
  }

  private Settings settings() throws MojoFailureException {
    return new Settings(
        plugin.getPluginArtifact().getFile().toPath(),
        Optional.ofNullable(mainClass),
        ArgumentLine.split(jvmArgs == null ? "" : jvmArgs),
        ArgumentLine.split(args == null ? "" : args),
        port == null ? OptionalInt.empty() : OptionalInt.of(port),
        debugPort(),
        reload());
  }

  private Reload reload() throws MojoFailureException {
    return switch (reload.toLowerCase(Locale.ROOT)) {
      case "classes" -> Reload.CLASSES;
      case "process" -> Reload.PROCESS;
      default ->
        throw new MojoFailureException(
            "leanmcp.reload is \"" + reload + "\"; it can be \"classes\" or \"process\"");
    };
  }

  private OptionalInt debugPort() throws MojoFailureException {
    String asked = session.getUserProperties().getProperty("debug", "false");
    String wanted = debug == null ? asked : debug.strip();
    return switch (wanted) {
      case "false" -> OptionalInt.empty();
      case "", "true" -> OptionalInt.of(5005);
      default -> {
        try {
          yield OptionalInt.of(Integer.parseInt(wanted));
        } catch (NumberFormatException e) {
          throw new MojoFailureException(
              "leanmcp.debug is \"" + wanted + "\"; it can be \"true\" or a port", e);
        }
      }
    };
  }
}
