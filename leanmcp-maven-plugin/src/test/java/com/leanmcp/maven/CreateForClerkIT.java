package com.leanmcp.maven;

import static com.leanmcp.maven.CreatedProject.THIS_JDK;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code leanmcp:create -Dauth=clerk} writes: it asks for its configuration, then for a token. */
class CreateForClerkIT {
  private static final Map<String, String> CONFIGURED =
      Map.of("CLERK_FRONTEND_API", "your-app.clerk.accounts.dev");

  @Test
  void letsNobodyInWithoutToken() throws Exception {
    CreatedProject project = CreatedProject.of(
        "create-clerk", "guarded", "-Dauth=clerk", "-DgroupId=org.acme", "-Drelease=17");
    project.packagesWithoutWarning("Tests run: 4,");

    saysWhatToSet(project);
    challenges(project);
    warnsOfOpenTools(project);
  }

  private static void saysWhatToSet(CreatedProject project) throws Exception {
    try (ServerProcess server = ServerProcess.ofJar(THIS_JDK, project.jar(), Map.of())) {
      assertThat(server.exitCode()).isEqualTo(1);
      assertThat(server.output())
          .startsWith("the variable CLERK_FRONTEND_API is not set; set it, in the environment")
          .doesNotContain("\tat ");
    }
    MavenRun start = project.maven("leanmcp:start");
    assertThat(start.exitCode()).isEqualTo(1);
    assertThat(start.output())
        .contains("the variable CLERK_FRONTEND_API is not set")
        .contains("guarded.jar ended with exit code 1")
        .doesNotContain("\tat ");
  }

  private static void challenges(CreatedProject project) throws Exception {
    try (ServerProcess server =
        ServerProcess.ofJar(THIS_JDK, project.jar(), CONFIGURED).serving()) {
      HttpResponse<String> answer = server.call("greet", "{\"name\":\"Ada\"}");
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate"))
          .hasValueSatisfying(challenge -> assertThat(challenge)
              .startsWith("Bearer ")
              .contains("/.well-known/oauth-protected-resource/mcp"));
      project
          .printedCurl(server.port())
          .ifPresent(printed -> assertThat(printed).contains(" 401 "));
    }
  }

  private static void warnsOfOpenTools(CreatedProject project) throws Exception {
    assertThat(project.maven("leanmcp:add", "-Dservice=Weather").succeeded().output())
        .contains("the tool askWeather is open to everybody; @Authenticated");
  }
}
