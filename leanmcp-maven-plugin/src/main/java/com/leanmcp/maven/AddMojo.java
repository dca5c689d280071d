package com.leanmcp.maven;

import com.leanmcp.maven.create.ServiceRequest;
import com.leanmcp.maven.create.ServiceRequest.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Adds a service with one tool, and its test, beside the services of the project. It overwrites nothing. */
@Mojo(
    name = "add",
    requiresDependencyResolution = ResolutionScope.TEST,
    aggregator = true,
    threadSafe = true)
public final class AddMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** What the service is about, in UpperCamelCase; its class has {@code Service} at the end. */
  @Parameter(property = "service")
  private @Nullable String service;

  /** Its Java package; without it, that of the services there are, or else of the main class. */
  @Parameter(property = "package")
  private @Nullable String packageName;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (session.getProjects().size() > 1 || project.getPackaging().equals("pom")) {
      throw new MojoFailureException(
          "a service is added to one module; run leanmcp:add in its folder,"
              + " or choose it with -pl");
    }
    boolean tested =
        isUsed("org.junit.jupiter", "junit-jupiter-api") && isUsed("com.leanmcp", "leanmcp-test");
    ServiceRequest request = new ServiceRequest(
        Optional.ofNullable(service),
        Optional.ofNullable(packageName),
        Path.of(project.getBuild().getSourceDirectory()),
        tested
            ? Optional.of(Path.of(project.getBuild().getTestSourceDirectory()))
            : Optional.empty());
    try {
      Outcome outcome = request.write();
      if (outcome instanceof Outcome.Refused refused) {
        throw new MojoFailureException(refused.problem());
      }
      tell((Outcome.Written) outcome, tested);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot add the service: " + e, e);
    }
  }

  private void tell(Outcome.Written written, boolean tested) {
    Path basedir = project.getBasedir().toPath();
    written.files().forEach(file -> getLog().info("wrote " + basedir.relativize(file)));
    if (!tested) {
      getLog()
          .info(
              "wrote no test, since the project does not depend on leanmcp-test and JUnit Jupiter");
    }
    if (dependencies("com.leanmcp", "leanmcp-auth").anyMatch(each -> !isForTests(each))) {
      getLog()
          .info("the tool " + written.tool()
              + " is open to everybody; @Authenticated on its class asks for a signed-in caller");
    }
  }

  private boolean isUsed(String groupId, String artifactId) {
    return dependencies(groupId, artifactId).findAny().isPresent();
  }

  /** leanmcp-test brings leanmcp-auth along, for tests. */
  private static boolean isForTests(Artifact dependency) {
    return Artifact.SCOPE_TEST.equals(dependency.getScope());
  }

  private Stream<Artifact> dependencies(String groupId, String artifactId) {
    return project.getArtifacts().stream()
        .filter(
            each -> each.getGroupId().equals(groupId) && each.getArtifactId().equals(artifactId));
  }
}
