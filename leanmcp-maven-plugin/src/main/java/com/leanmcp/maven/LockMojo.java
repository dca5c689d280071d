package com.leanmcp.maven;

import com.leanmcp.maven.change.Change;
import com.leanmcp.maven.change.SurfaceChanges;
import com.leanmcp.maven.surface.LockFile;
import com.leanmcp.maven.surface.PrettyJson;
import com.leanmcp.maven.surface.Surface;
import com.leanmcp.maven.surface.SurfaceException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes what clients see of the project's servers (tools, prompts, resources, templates, completions) to a file that
 * belongs into the repository: {@code leanmcp:check} holds the next builds to it, and reviews show how it changes.
 */
@Mojo(name = "lock", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class LockMojo extends SurfaceMojo {
  /** The file to write. */
  @Parameter(property = "leanmcp.lockFile", defaultValue = LOCK_FILE)
  private File lockFile;

  @Override
  void run()
      throws IOException, DependencyResolutionRequiredException, SurfaceException,
          MojoFailureException {
    Surface surface = surface();
    LockFile file = lockFile(lockFile);
    if (surface.isEmpty()) {
      getLog().info("nothing to lock: no service on the class path offers anything");
      return;
    }
    Optional<Surface> before = before(file);
    file.write(surface);
    before.ifPresent(old -> tell(SurfaceChanges.between(old, surface)));
    getLog().info("locked in " + file.name() + ": " + counts(surface));
  }

  /** What was locked so far; a file that cannot be read is replaced all the same, that is what the goal is for. */
  private Optional<Surface> before(LockFile file) throws IOException {
    try {
      return file.read();
    } catch (SurfaceException e) {
      getLog().warn(PrettyJson.visible(e.getMessage()));
      return Optional.empty();
    }
  }

  private void tell(List<Change> changes) {
    changes.forEach(change ->
        getLog().info(PrettyJson.visible(change.severity().words() + ": " + change.sentence())));
  }

  private static String counts(Surface surface) {
    return surface.tools().size() + " tools, " + surface.prompts().size() + " prompts, "
        + surface.resources().size() + " resources and templates";
  }
}
