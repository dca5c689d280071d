package com.leanmcp.maven.plan;

import java.io.Serializable;
import java.util.List;

/**
 * One module of the build.
 *
 * @param sources its folders of sources, generated ones that the compiler does not write included
 * @param resources the folders that are copied as they are; filtered and chosen ones are Maven's affair
 * @param classes where {@code mvn compile} puts the classes, and where it has put resources already
 */
public record ModulePlan(
    String name,
    String directory,
    List<String> sources,
    List<ResourcePlan> resources,
    String classes,
    CompilerPlan compiler)
    implements Serializable {

  public ModulePlan {
    sources = List.copyOf(sources);
    resources = List.copyOf(resources);
  }
}
