package com.acme.tree;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;
import java.util.Optional;

/** What can be drawn. */
@McpType(discriminator = "kind")
public sealed interface Shape {
  record Circle(@SchemaConstraint(minimum = 0) double radius) implements Shape {}

  /** Shapes with corners. */
  sealed interface Angular extends Shape {}

  @McpType(name = "square")
  record Square(int value, Optional<Shape> inside) implements Angular {}

  record Group(List<Shape> shapes, Group.Style object) implements Angular {
    public Group {
      if (shapes.size() > 3) {
        throw new IllegalArgumentException("a group has no more than 3 shapes");
      }
    }

    enum Style {
      PLAIN,
      BOLD
    }
  }

  record Nothing() implements Shape {}
}
