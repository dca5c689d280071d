package com.leanmcp.maven.launch;

import com.leanmcp.maven.compile.Problem;
import com.leanmcp.maven.console.Console;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows what is wrong with a version: errors each time, warnings when they are new. */
final class Report {
  private final String directory;
  private final Console console;
  private Set<String> warnings = Set.of();

  /** Files below {@code directory} are shown relative to it. */
  Report(Path directory, Console console) {
    this.directory = directory + File.separator;
    this.console = console;
  }

  /** Shows what of it there is to show, and returns that. */
  String show(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Problem problem : problems) {
      if (!problem.isError()) {
        found.add(problem.text());
      }
      if (problem.isError() || !warnings.contains(problem.text())) {
        problem.text().lines().map(this::shortened).forEach(lines::add);
      }
    }
    warnings = found;
    console.show(lines);
    return String.join("\n", lines);
  }

  /** As the JVM shows what main throws. */
  String show(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    List<String> lines = trace
        .toString()
        .lines()
        .filter(line -> !line.contains("com.leanmcp.maven.launch."))
        .toList();
    console.show(lines);
    return String.join("\n", lines);
  }

  private String shortened(String line) {
    return line.startsWith(directory) ? line.substring(directory.length()) : line;
  }
}
