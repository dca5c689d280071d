package com.leanmcp.processor.model;

import java.util.List;

/** How discovery makes a service. */
public sealed interface ConstructionModel {
  /** By its constructor, of what the server provides. */
  record Constructible(List<Dependency> dependencies) implements ConstructionModel {
    public Constructible {
      dependencies = List.copyOf(dependencies);
    }
  }

  /** Not at all. */
  record Unconstructible(String why) implements ConstructionModel {}

  /** A parameter of the constructor. */
  record Dependency(ClassId type, String name) {}
}
