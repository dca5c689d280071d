package com.leanmcp.maven.dev;

import org.apache.maven.plugin.MojoExecution;

/** Knows the goals of a build plan that are special here. */
final class Steps {
  private Steps() {}

  static boolean isCompilation(MojoExecution step) {
    return step.getArtifactId().equals("maven-compiler-plugin")
        && step.getGoal().equals("compile");
  }

  static boolean isResources(MojoExecution step) {
    return step.getArtifactId().equals("maven-resources-plugin")
        && step.getGoal().equals("resources");
  }

  static boolean isOwn(MojoExecution step) {
    return step.getGroupId().equals("com.leanmcp")
        && step.getArtifactId().equals("leanmcp-maven-plugin");
  }
}
