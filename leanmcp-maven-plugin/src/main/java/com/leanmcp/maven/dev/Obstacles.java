package com.leanmcp.maven.dev;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.MojoExecution;

/** Why a module's classes have to be made by Maven itself: javac in the dev JVM would not give the same. */
final class Obstacles {
  private Obstacles() {}

  /** A phrase for the user, if there is a reason. */
  static Optional<String> in(
      List<MojoExecution> plan, List<MojoExecution> compilations, List<String> sources) {
    if (ToolProvider.getSystemJavaCompiler() == null) {
      return Optional.of("Maven runs on a JRE, which has no compiler");
    }
    if (compilations.size() != 1) {
      return Optional.of("the compiler runs " + compilations.size() + " times");
    }
    if (sources.stream().anyMatch(each -> Files.exists(Path.of(each, "module-info.java")))) {
      return Optional.of("the project is a Java module");
    }
    return after(plan, compilations.get(0));
  }

  static Optional<String> in(MojoSettings compiler) {
    Optional<String> id = compiler.text("compilerId").filter(each -> !each.equals("javac"));
    if (id.isPresent()) {
      return Optional.of("its compiler is " + id.get());
    }
    if (compiler.isOn("fork") && compiler.text("executable").isPresent()) {
      return Optional.of("its compiler is " + compiler.text("executable").get());
    }
    for (String chosen : List.of("includes", "excludes", "compilerArguments", "jdkToolchain")) {
      if (compiler.children(chosen).findAny().isPresent()) {
        return Optional.of("its compiler is configured with <" + chosen + ">");
      }
    }
    return compiler.isOn("multiReleaseOutput")
        ? Optional.of("it compiles for several releases")
        : Optional.empty();
  }

  private static Optional<String> after(List<MojoExecution> plan, MojoExecution compilation) {
    return plan.stream()
        .skip(plan.indexOf(compilation) + 1L)
        .map(step -> step.getArtifactId() + ":" + step.getGoal() + " runs after the compiler")
        .findFirst();
  }
}
