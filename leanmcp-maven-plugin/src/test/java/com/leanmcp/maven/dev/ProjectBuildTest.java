package com.leanmcp.maven.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectBuildTest {
  private static final MojoExecution RESOURCES = step("maven-resources-plugin", "resources");
  private static final MojoExecution COMPILE = step("maven-compiler-plugin", "compile");
  private static final MojoExecution CHECK = step("some-checks-plugin", "check");

  @TempDir
  Path project;

  @Test
  void runsAllStepsInTheirOrder() throws IOException {
    List<MojoExecution> ran = new ArrayList<>();

    Compilation compilation = build(ran::add).run();

    assertThat(compilation).isInstanceOf(Compilation.Compiled.class);
    assertThat(ran).containsExactly(RESOURCES, COMPILE, CHECK);
  }

  @Test
  void startsFromAnEmptyFolderOfClasses() throws IOException {
    Path stale = project.resolve("target/classes/app/Deleted.class");
    Files.createDirectories(stale.getParent());
    Files.writeString(stale, "of a source that is gone");

    build(step -> {}).run();

    assertThat(stale).doesNotExist();
  }

  @Test
  void reportsWhatTheCompilerRefuses() throws IOException {
    StepRunner runner = step -> {
      if (step == COMPILE) {
        throw new MojoFailureException("Compilation failure\n/A.java:[1,1] not Java");
      }
    };

    assertThat(build(runner).run())
        .isEqualTo(new Compilation.Rejected(List.of(Path.of("/A.java") + ":1: error: not Java")));
  }

  @Test
  void namesTheGoalThatStopsTheBuild() throws IOException {
    StepRunner runner = step -> {
      if (step == CHECK) {
        throw new MojoFailureException("a line is too long");
      }
    };

    assertThat(build(runner).run())
        .isEqualTo(new Compilation.Stopped("some-checks-plugin:check", "a line is too long"));
  }

  @Test
  void doesNotBlameTheSourcesWhenTheCompilerItselfBreaks() throws IOException {
    StepRunner runner = step -> {
      throw new MojoExecutionException("no compiler here");
    };

    assertThat(build(runner).run())
        .isEqualTo(new Compilation.Stopped("maven-resources-plugin:resources", "no compiler here"));
  }

  private ProjectBuild build(StepRunner runner) {
    return new ProjectBuild(
        runner,
        List.of(RESOURCES, COMPILE, CHECK),
        project.resolve("target/classes"),
        project,
        StandardCharsets.UTF_8);
  }

  private static MojoExecution step(String artifact, String goal) {
    Plugin plugin = new Plugin();
    plugin.setArtifactId(artifact);
    return new MojoExecution(plugin, goal, "default");
  }
}
