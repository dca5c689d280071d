package com.leanmcp.maven;

import static com.leanmcp.maven.CreatedProject.THIS_JDK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From an empty folder to a server that runs and grows, by nothing but real commands. */
class CreateMojoIT {
  @Test
  void anEmptyFolderBecomesAServerThatGrows() throws Exception {
    CreatedProject project = CreatedProject.of("create", "my-server", "-Drelease=17");
    project.packagesWithoutWarning("Tests run: 3,");
    servesItsTool(project);

    addsAService(project);
    doesNotStartWhatIsOutdated(project);
    project.packagesWithoutWarning("Tests run: 5,");
    startsAsInProduction(project);

    overwritesNothing(project);
  }

  @Test
  void saysWhatIsWrongWithoutAStackTrace() throws Exception {
    Path folder = CreatedProject.emptyFolder("create-wrong");

    MavenRun run = MavenRun.of(folder, CreatedProject.CREATE, "-Dname=New Server", "-Dauth=clark");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("-Dname \"New Server\" is no name for a project;")
        .contains("-Dauth \"clark\" is not known; known is: clerk;")
        .doesNotContain("\tat ");
    assertThat(names(folder)).containsExactly(".mvn");
  }

  private static void servesItsTool(CreatedProject project) throws Exception {
    try (ServerProcess server =
        ServerProcess.ofJar(THIS_JDK, project.jar(), Map.of()).serving()) {
      assertThat(server.call("greet", "{\"name\":\"Ada\"}").body()).contains("Hello, Ada!");
      project
          .printedCurl(server.port())
          .ifPresent(printed -> assertThat(printed).contains("Hello, Ada!"));
    }
  }

  private static void addsAService(CreatedProject project) throws Exception {
    assertThat(project.maven("leanmcp:add", "-Dservice=Weather").succeeded().output())
        .contains("wrote src/main/java/com/example/myserver/WeatherService.java")
        .contains("wrote src/test/java/com/example/myserver/WeatherServiceTest.java")
        .doesNotContain("open to everybody");
  }

  private static void doesNotStartWhatIsOutdated(CreatedProject project) throws Exception {
    MavenRun run = project.maven("leanmcp:start");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("target/my-server.jar is older than"
            + " src/main/java/com/example/myserver/WeatherService.java; run mvn package")
        .doesNotContain("\tat ");
  }

  private static void startsAsInProduction(CreatedProject project) throws Exception {
    ServerProcess maven = ServerProcess.ofMaven(
        project.directory(), "leanmcp:start", "-Dleanmcp.jvmArgs=-Dof.test=yes");
    try (maven) {
      maven.serving();
      assertThat(maven.call("askWeather", "{\"question\":\"Rain?\"}").body())
          .contains("You asked about weather: Rain?");
      assertThat(maven.call("greet", "{\"name\":\"\"}").body())
          .contains("/name: expected at least 1 character");
      assertThat(maven.hasDescendant("-Dof.test=yes -jar")).isTrue();
    }
    // Closing it found that the program had ended with Maven.
    assertThat(maven.output()).doesNotContain("ended with exit code");
  }

  private static void overwritesNothing(CreatedProject project) throws Exception {
    MavenRun again = MavenRun.of(project.parent(), CreatedProject.CREATE, "-Dname=my-server");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.output())
        .contains("there is a my-server in")
        .contains("nothing is overwritten")
        .doesNotContain("\tat ");

    MavenRun service = project.maven("leanmcp:add", "-Dservice=WeatherService");
    assertThat(service.exitCode()).isEqualTo(1);
    assertThat(service.output())
        .contains("there is a WeatherService.java in")
        .doesNotContain("\tat ");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
