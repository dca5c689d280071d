package com.leanmcp.maven;

import com.leanmcp.maven.change.Change;
import com.leanmcp.maven.change.SurfaceChanges;
import com.leanmcp.maven.schema.Severity;
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
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compares what clients see of the project's servers with the file that {@code leanmcp:lock} wrote, says what each change
 * means for clients, and fails if one would break them.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class CheckMojo extends SurfaceMojo {
  /** The file to compare with. */
  @Parameter(property = "leanmcp.lockFile", defaultValue = LOCK_FILE)
  private File lockFile;

  /** Fails on every change, a changed description included. */
  @Parameter(property = "leanmcp.exact", defaultValue = "false")
  private boolean exact;

  /** Fails if there is no file to compare with. */
  @Parameter(property = "leanmcp.requireLock", defaultValue = "false")
  private boolean requireLock;

  /** Checks nothing. */
  @Parameter(property = "leanmcp.check.skip", defaultValue = "false")
  private boolean skip;

  @Override
  void run()
      throws IOException, DependencyResolutionRequiredException, SurfaceException,
          MojoFailureException {
    if (skip) {
      getLog().info("leanmcp:check is skipped");
      return;
    }
    Surface surface = surface();
    LockFile file = lockFile(lockFile);
    Optional<Surface> locked = file.read();
    if (locked.isEmpty()) {
      unlocked(file, surface);
      return;
    }
    List<Change> changes = SurfaceChanges.between(locked.get(), surface);
    changes.forEach(this::tell);
    judge(changes, file);
  }

  private void unlocked(LockFile file, Surface surface) throws MojoFailureException {
    if (surface.isEmpty()) {
      return;
    }
    String mend = "make it with mvn leanmcp:lock and commit it";
    if (requireLock) {
      throw new MojoFailureException("there is no " + file.name() + "; " + mend);
    }
    getLog().info("nothing to compare with: there is no " + file.name() + "; " + mend);
  }

  private void tell(Change change) {
    String line = PrettyJson.visible(change.severity().words() + ": " + change.sentence());
    switch (change.severity()) {
      case BREAKING -> getLog().error(line);
      case COMPATIBLE -> getLog().warn(line);
      case TEXT -> getLog().info(line);
    }
  }

  private void judge(List<Change> changes, LockFile file) throws MojoFailureException {
    long breaking =
        changes.stream().filter(each -> each.severity() == Severity.BREAKING).count();
    String renew =
        "take back what is not meant, or renew " + file.name() + " with mvn leanmcp:lock";
    if (breaking > 0) {
      throw new MojoFailureException(counted(breaking, "change") + " would break clients that know "
          + file.name() + "; " + renew);
    }
    if (exact && !changes.isEmpty()) {
      throw new MojoFailureException(counted(changes.size(), "change") + " against " + file.name()
          + ", which has to be exact; " + renew);
    }
    if (!changes.isEmpty()) {
      getLog()
          .info("nothing breaks clients that know " + file.name()
              + "; renew it with mvn leanmcp:lock when you release");
    }
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
