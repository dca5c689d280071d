package com.leanmcp.maven.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user asked for on the command line, unchecked.
 *
 * @param jdk the release of the JDK that runs Maven
 */
public record ProjectRequest(
    Optional<String> name,
    Optional<String> groupId,
    Optional<String> packageName,
    Optional<String> auth,
    Optional<String> release,
    int jdk) {
  private static final String DEFAULT_GROUP = "com.example";

  /** The outcome of the check. */
  public sealed interface Checked {
    record Good(Project project) implements Checked {}

    /** Every problem says how to mend it. */
    record Refused(List<String> problems) implements Checked {}
  }

  /** Checks all of it, so that every mistake is told at once. */
  public Checked check() {
    List<String> problems = new ArrayList<>();
    name.map(ProjectName::problem)
        .orElse(Optional.of("the project has no name; give it one, such as -Dname=my-server"))
        .ifPresent(problems::add);
    groupId.flatMap(GroupId::problem).ifPresent(problems::add);
    packageName.flatMap(PackageName::problem).ifPresent(problems::add);
    release.flatMap(given -> JavaRelease.problem(given, jdk)).ifPresent(problems::add);
    Optional<Authentication> known = Authentication.of(auth);
    if (known.isEmpty()) {
      problems.add(Authentication.unknown(auth.orElseThrow()));
    }
    if (problems.isEmpty()) {
      Project project = project(name.orElseThrow(), known.orElseThrow());
      // Derived of a groupId that has "java" in front, or too long.
      PackageName.problem(project.packageName()).ifPresent(problems::add);
      if (problems.isEmpty()) {
        return new Checked.Good(project);
      }
    }
    return new Checked.Refused(List.copyOf(problems));
  }

  private Project project(String goodName, Authentication authentication) {
    String group = groupId.or(() -> packageName).orElse(DEFAULT_GROUP);
    return new Project(
        goodName,
        group,
        packageName.orElseGet(() -> PackageName.of(group, goodName)),
        authentication,
        release.map(Integer::parseInt).orElseGet(() -> JavaRelease.of(jdk)));
  }
}
