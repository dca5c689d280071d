package com.leanmcp.processor.model;

import java.util.List;

/** How generated code makes an object of a structure, and how it looks into one. */
public sealed interface Making {
  /** How each property is read, in their order. */
  List<Access> readings();

  /** By a constructor that takes the properties in their order. */
  record Constructor(TypeModel.ConstructorKind kind, List<Access> readings) implements Making {
    public Constructor {
      readings = List.copyOf(readings);
    }
  }

  /** By a constructor that takes nothing, and a setter for each property in their order. */
  record Setters(List<Access> settings, List<Access> readings) implements Making {
    public Setters {
      settings = List.copyOf(settings);
      readings = List.copyOf(readings);
    }
  }
}
