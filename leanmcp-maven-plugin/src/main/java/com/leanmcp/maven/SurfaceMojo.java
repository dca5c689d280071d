package com.leanmcp.maven;

import com.leanmcp.maven.surface.Clashes;
import com.leanmcp.maven.surface.FoundManifest;
import com.leanmcp.maven.surface.LockFile;
import com.leanmcp.maven.surface.ManifestFinder;
import com.leanmcp.maven.surface.PrettyJson;
import com.leanmcp.maven.surface.Surface;
import com.leanmcp.maven.surface.SurfaceException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal about what the servers of a project offer, read from the manifests on its run-time class path. */
abstract class SurfaceMojo extends AbstractMojo {
  static final String LOCK_FILE = "${project.basedir}/leanmcp.lock.json";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** Binary names of services on the class path that no server of this project offers. */
  @Parameter(property = "leanmcp.excludedServices")
  private @Nullable Set<String> excludedServices;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (project.getPackaging().equals("pom")) {
      getLog().debug("nothing is offered by a project of packaging pom");
      return;
    }
    try {
      run();
    } catch (SurfaceException e) {
      throw new MojoFailureException(PrettyJson.visible(e.getMessage()), e);
    } catch (IOException | DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("the manifests cannot be read: " + e.getMessage(), e);
    }
  }

  abstract void run()
      throws IOException, DependencyResolutionRequiredException, SurfaceException,
          MojoExecutionException, MojoFailureException;

  /** What the project offers; fails where two services offer the same. */
  final Surface surface()
      throws IOException, DependencyResolutionRequiredException, SurfaceException,
          MojoFailureException {
    List<FoundManifest> manifests = manifests();
    List<String> clashes = Clashes.among(manifests);
    if (!clashes.isEmpty()) {
      clashes.forEach(clash -> getLog().error(PrettyJson.visible(clash)));
      throw new MojoFailureException("a server with all services of this project would not start: "
          + PrettyJson.visible(clashes.get(0))
          + (clashes.size() > 1 ? " (and " + (clashes.size() - 1) + " more)" : "")
          + "; a service that no server offers can be named in <excludedServices>");
    }
    return Surface.of(manifests.stream().map(FoundManifest::manifest).toList());
  }

  final List<FoundManifest> manifests()
      throws IOException, DependencyResolutionRequiredException, SurfaceException,
          MojoFailureException {
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    if (!Files.isDirectory(classes) && hasSources()) {
      throw new MojoFailureException(
          "nothing is compiled yet; run mvn verify, or put compile before the goal");
    }
    List<Path> classPath =
        project.getRuntimeClasspathElements().stream().map(Path::of).toList();
    Set<String> excluded = excludedServices == null ? Set.of() : excludedServices;
    return ManifestFinder.find(classPath, project.getBasedir().toPath()).stream()
        .filter(each -> !excluded.contains(each.manifest().service()))
        .toList();
  }

  private boolean hasSources() {
    return project.getCompileSourceRoots().stream()
        .anyMatch(root -> Files.isDirectory(Path.of(root)));
  }

  static LockFile lockFile(File file) {
    return new LockFile(file.toPath());
  }
}
