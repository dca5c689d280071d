package com.leanmcp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The real {@code mvn leanmcp:lock}, {@code leanmcp:check} and {@code leanmcp:inspect} on a project that changes. */
class SurfaceGoalsIT {
  private static final String SERVICE = "src/main/java/demo/WeatherService.java";
  private static final String[] CHECKED = {"compile", "leanmcp:check"};

  @Test
  void holdsAProjectToItsLockFile() throws Exception {
    DevProject project = DevProject.copyOf("surface-project");
    Path lock = project.directory().resolve("leanmcp.lock.json");

    MavenGoal without = MavenGoal.run(project, CHECKED);
    assertThat(without.exitCode()).as(without.output()).isZero();
    assertThat(without.output())
        .contains("nothing to compare with: there is no leanmcp.lock.json; make it with mvn"
            + " leanmcp:lock and commit it");

    MavenGoal written = MavenGoal.run(project, "leanmcp:lock");
    assertThat(written.output())
        .contains("locked in leanmcp.lock.json: 3 tools, 0 prompts, 0 resources and templates");
    String first = Files.readString(lock);
    assertThat(first).contains("      \"name\": \"get_weather\",\n");

    project.replace(SERVICE, "weather(String city)", "weather(String city, String units)");
    project.replace(SERVICE, "The weather of a city.", "The weather of any city.");
    MavenGoal broken = MavenGoal.run(project, CHECKED);
    assertThat(broken.exitCode()).isNotZero();
    assertThat(broken.output())
        .contains("[ERROR] breaking: tool get_weather: the argument units is new and required")
        .contains("[INFO] text only: tool get_weather: the description changed")
        .contains("1 change would break clients that know leanmcp.lock.json; take back what is not"
            + " meant, or renew leanmcp.lock.json with mvn leanmcp:lock")
        .doesNotContain("\tat ");

    MavenGoal renewed = MavenGoal.run(project, "leanmcp:lock", CHECKED[0], CHECKED[1]);
    assertThat(renewed.exitCode()).as(renewed.output()).isZero();
    assertThat(Files.readString(lock)).isNotEqualTo(first).contains("units");
    String checked = renewed.output().substring(renewed.output().indexOf("locked in"));
    assertThat(checked)
        .contains(":check (default-cli)")
        .doesNotContain("breaking: ", "text only: ");
  }

  @Test
  void showsWhatClientsSee() throws Exception {
    DevProject project = DevProject.copyOf("surface-project");

    MavenGoal table = MavenGoal.run(project, "-q", "leanmcp:inspect");
    assertThat(table.output())
        .contains("TOOL         WHAT IT DOES")
        .containsPattern("get_weather +The weather of a city\\. +city +anybody +\\d+\n")
        .containsPattern("who_asks +Names the caller\\. +signed in +\\d+\n");

    MavenGoal file =
        MavenGoal.run(project, "leanmcp:inspect", "-Dformat=markdown", "-Doutput=target/tools.md");
    assertThat(file.exitCode()).as(file.output()).isZero();
    assertThat(project.directory().resolve("target/tools.md"))
        .content()
        .contains("## `get_weather`");

    MavenGoal wrong = MavenGoal.run(project, "leanmcp:inspect", "-Dformat=yaml");
    assertThat(wrong.exitCode()).isNotZero();
    assertThat(wrong.output())
        .contains("there is no format \"yaml\"; write table, json or markdown");
  }
}
