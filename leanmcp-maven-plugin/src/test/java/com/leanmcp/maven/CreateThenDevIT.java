package com.leanmcp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first minutes with a created project: run it while it is edited, broken, mended and grown. */
class CreateThenDevIT {
  private static final String ADA = "{\"name\": \"Ada\"}";

  @Test
  void everyEditOfACreatedProjectIsServed() throws Exception {
    CreatedProject project = CreatedProject.of("create-dev", "my-server", "-Drelease=17");
    Path service =
        project.directory().resolve("src/main/java/com/example/myserver/GreetingService.java");

    try (ServerProcess dev =
        ServerProcess.ofMaven(project.directory(), "leanmcp:dev").serving()) {
      dev.awaitAnswer("greet", ADA, "Hello, Ada!");

      replace(service, "\"Hello, \"", "\"Welcome, \"");
      dev.awaitAnswer("greet", ADA, "Welcome, Ada!");

      replace(service, "\"!\");", "\"!\")");
      dev.awaitOutput("GreetingService.java:");
      dev.awaitOutput("error: ';' expected");
      assertThat(dev.call("greet", ADA).body()).contains("Welcome, Ada!");

      replace(service, "\"!\")", "\"?\");");
      dev.awaitAnswer("greet", ADA, "Welcome, Ada?");

      project.maven("leanmcp:add", "-Dservice=Weather").succeeded();
      dev.awaitAnswer("askWeather", "{\"question\": \"Rain?\"}", "You asked about weather: Rain?");
    }
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }
}
