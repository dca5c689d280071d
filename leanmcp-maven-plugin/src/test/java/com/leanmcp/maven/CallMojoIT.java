package com.leanmcp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real {@code mvn leanmcp:call} on a project with a tool that works, one that fails and one that is protected. */
class CallMojoIT {
  private static DevProject project;

  @BeforeAll
  static void copy() throws Exception {
    project = DevProject.copyOf("surface-project");
  }

  private static MavenGoal call(String... arguments) throws Exception {
    String[] all = new String[arguments.length + 2];
    all[0] = "-q";
    all[1] = "leanmcp:call";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return MavenGoal.run(project, all);
  }

  @Test
  void printsTheResult() throws Exception {
    MavenGoal goal =
        call("-Dtool=get_weather", "-Dargs={\"city\":\"Paris\"}", "-Dleanmcp.args=one 'two three'");

    assertThat(goal.exitCode()).as(goal.output()).isZero();
    assertThat(goal.output())
        .contains("{\n  \"city\": \"Paris\",\n  \"celsius\": 7\n}\n")
        .contains("program args one|two three");
  }

  @Test
  void failsWithTheTool() throws Exception {
    MavenGoal goal = call("-Dtool=ask_station");

    assertThat(goal.exitCode()).isNotZero();
    assertThat(goal.output())
        .contains("the station does not answer\n")
        .contains("tool ask_station failed, as it says above")
        .doesNotContain("\tat ");
  }

  @Test
  void showsWhatIsWrongWithTheArguments() throws Exception {
    MavenGoal goal = call("-Dtool=get_weather", "-Dargs={\"cty\":7}");

    assertThat(goal.exitCode()).isNotZero();
    assertThat(goal.output()).contains("/cty: ", "did you mean \"city\"", "/city: ");
  }

  @Test
  void saysWhichToolMayBeMeantWithoutStartingTheProgram() throws Exception {
    MavenGoal goal = call("-Dtool=get_wether");

    assertThat(goal.exitCode()).isNotZero();
    assertThat(goal.output())
        .contains("there is no tool \"get_wether\"; did you mean get_weather?")
        .doesNotContain("program args");
  }

  @Test
  void callsAsWhomTheTokenNames() throws Exception {
    MavenGoal without = call("-Dtool=who_asks");
    assertThat(without.exitCode()).isNotZero();
    assertThat(without.output())
        .contains("the tool is for authenticated callers; give a token in the environment variable"
            + " LEANMCP_TOKEN or with -Dtoken=…");

    MavenGoal with = MavenGoal.run(
        project, Map.of("LEANMCP_TOKEN", "let-me-in"), "-q", "leanmcp:call", "-Dtool=who_asks");
    assertThat(with.exitCode()).as(with.output()).isZero();
    assertThat(with.output()).contains("\nada\n").doesNotContain("let-me-in");

    MavenGoal wrong = call("-Dtool=who_asks", "-Dtoken=a-wrong-one");
    assertThat(wrong.exitCode()).isNotZero();
    assertThat(wrong.output())
        .contains("the server refuses the token")
        .doesNotContain("a-wrong-one");
  }

  @Test
  void saysWhatMainEndedWith() throws Exception {
    MavenGoal goal = call("-Dtool=ask_station", "-Dleanmcp.args=fail");

    assertThat(goal.exitCode()).isNotZero();
    assertThat(goal.output())
        .contains("main ended with java.lang.IllegalStateException: no station")
        .doesNotContain("\tat ");
  }
}
