package com.leanmcp.maven.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one call of javac did.
 *
 * @param classes each class file it wrote, relative to the output, with the source that declares the class
 * @param resources every other file it wrote there
 */
record JavacResult(
    boolean good, List<Problem> problems, Map<Path, Path> classes, Set<Path> resources) {
  JavacResult {
    problems = List.copyOf(problems);
    classes = Map.copyOf(classes);
    resources = Set.copyOf(resources);
  }
}
