package com.leanmcp.maven;

import com.leanmcp.maven.inspect.Format;
import com.leanmcp.maven.surface.SurfaceException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows what clients see of the project's servers, and what its tools cost in tokens, without starting one. */
@Mojo(name = "inspect", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class InspectMojo extends SurfaceMojo {
  /** {@code table}, {@code json} or {@code markdown}. */
  @Parameter(property = "format", defaultValue = "table")
  private String format;

  /** A file to write instead of the terminal. */
  @Parameter(property = "output")
  private @Nullable File output;

  @Override
  void run()
      throws IOException, DependencyResolutionRequiredException, SurfaceException,
          MojoFailureException {
    Format shown = Format.named(format)
        .orElseThrow(() -> new MojoFailureException(
            "there is no format \"" + format + "\"; write table, json or markdown"));
    String text = shown.show(surface());
    if (output == null) {
      System.out.print(text);
      System.out.flush();
      return;
    }
    Path file = output.toPath().toAbsolutePath();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    getLog().info("written to " + output);
  }
}
