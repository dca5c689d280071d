package com.leanmcp.maven;

import com.leanmcp.maven.create.Project;
import com.leanmcp.maven.create.ProjectRequest;
import com.leanmcp.maven.create.ProjectRequest.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new project into a new folder: a server with a tool, its tests, and a pom that packages it as one runnable jar.
 * It needs no pom where it is called, and overwrites nothing.
 */
@Mojo(name = "create", requiresProject = false, aggregator = true, threadSafe = true)
public final class CreateMojo extends AbstractMojo {
  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private String directory;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String leanmcpVersion;

  /** The project's artifactId, folder and jar, and the server's name: lower-case letters, digits and {@code -}. */
  @Parameter(property = "name")
  private @Nullable String name;

  /** Its groupId; without it, the package, and without that {@code com.example}. */
  @Parameter(property = "groupId")
  private @Nullable String groupId;

  /** The Java package of its classes; made of groupId and name when not given. */
  @Parameter(property = "package")
  private @Nullable String packageName;

  /** Who has to sign in and where: {@code clerk}. Without it, nobody has to. */
  @Parameter(property = "auth")
  private @Nullable String auth;

  /** The release of Java it is written for; without it, the newest of 17, 21 and 25 that this JDK compiles for. */
  @Parameter(property = "release")
  private @Nullable String release;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    ProjectRequest request = new ProjectRequest(
        Optional.ofNullable(name),
        Optional.ofNullable(groupId),
        Optional.ofNullable(packageName),
        Optional.ofNullable(auth),
        Optional.ofNullable(release),
        Runtime.version().feature());
    Checked checked = request.check();
    if (checked instanceof Checked.Refused refused) {
      throw new MojoFailureException(String.join("\n", refused.problems()));
    }
    write(((Checked.Good) checked).project());
  }

  private void write(Project project) throws MojoExecutionException, MojoFailureException {
    try {
      Optional<String> inTheWay = project.write(Path.of(directory), leanmcpVersion);
      if (inTheWay.isPresent()) {
        throw new MojoFailureException(inTheWay.get());
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + project.name() + ": " + e, e);
    }
    getLog()
        .info("wrote " + project.name() + " for Java " + project.release() + ", package "
            + project.packageName());
    getLog().info("next: cd " + project.name() + " && mvn leanmcp:dev; its README.md says more");
  }
}
