package com.leanmcp.maven.launch;

import com.leanmcp.maven.compile.BuildOutcome;
import com.leanmcp.maven.compile.BuildOutcome.Built;
import com.leanmcp.maven.compile.BuildOutcome.Shape;
import com.leanmcp.maven.compile.ModuleBuild;
import com.leanmcp.maven.compile.Problem;
import com.leanmcp.maven.plan.DevPlan;
import com.leanmcp.maven.plan.ModulePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modules of the build, each compiled after those it uses. */
final class ModuleBuilds {
  private final Map<ModulePlan, ModuleBuild> builds = new LinkedHashMap<>();

  ModuleBuilds(DevPlan plan) throws IOException {
    for (ModulePlan module : plan.modules()) {
      Path work = Path.of(plan.work()).resolve("versions-" + builds.size());
      builds.put(module, new ModuleBuild(module, work));
    }
  }

  /** Notes what was edited; the next build takes it in. */
  void edit(Set<Path> files) throws IOException {
    for (ModuleBuild build : builds.values()) {
      build.edit(files);
    }
  }

  void refreshResources() throws IOException {
    for (ModuleBuild build : builds.values()) {
      build.refreshResources();
    }
  }

  /** Compiles what is needed; a module with errors is the last that is looked at. */
  BuildReport build() throws IOException {
    List<Problem> problems = new ArrayList<>();
    int compiled = 0;
    boolean others = false;
    for (Map.Entry<ModulePlan, ModuleBuild> each : builds.entrySet()) {
      if (others) {
        each.getValue().compileAll();
      }
      BuildOutcome outcome = each.getValue().build(classPath(each.getKey()));
      problems.addAll(outcome.problems());
      if (outcome instanceof BuildOutcome.Rejected) {
        return new BuildReport(false, compiled, problems);
      }
      compiled += ((Built) outcome).compiled();
      others |= ((Built) outcome).shape() == Shape.OTHER;
    }
    return new BuildReport(true, compiled, problems);
  }

  /** The folders of the last good build, the project's own first. */
  List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    builds.values().forEach(each -> folders.add(each.classes()));
    Collections.reverse(folders);
    return folders;
  }

  /** Brings the projects' own folders up to date, and deletes versions that nobody uses. */
  void tidy(Set<Path> inUse) throws IOException {
    for (ModuleBuild build : builds.values()) {
      build.publish();
      build.deleteVersionsBut(inUse);
    }
  }

  private List<Path> classPath(ModulePlan module) {
    return module.compiler().classPath().stream().map(this::atTheMoment).toList();
  }

  private Path atTheMoment(String entry) {
    Optional<ModuleBuild> sibling = builds.entrySet().stream()
        .filter(each -> each.getKey().classes().equals(entry))
        .map(Map.Entry::getValue)
        .findFirst();
    return sibling.map(ModuleBuild::classes).orElse(Path.of(entry));
  }
}
