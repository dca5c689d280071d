package com.leanmcp.maven.plan;

import java.io.Serializable;
import java.util.List;

/**
 * Which annotation processors run.
 *
 * @param path where they are; empty: none run
 * @param names the classes to run; empty: those that the services files of the path list
 */
public record ProcessorPlan(List<String> path, List<String> names) implements Serializable {
  public ProcessorPlan {
    path = List.copyOf(path);
    names = List.copyOf(names);
  }
}
