package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;
import java.util.Optional;

/** Sealed interfaces. */
public final class Shapes {
  private Shapes() {}

  @McpType(discriminator = "kind")
  public sealed interface Shape {}

  public record Circle(@SchemaConstraint(minimum = 0) double radius) implements Shape {}

  public sealed interface Angular extends Shape {}

  @McpType(name = "square")
  public record Square(int side, Optional<Shape> inside) implements Angular {}

  public record Group(@SchemaConstraint(maxLength = 3) String value, List<Shape> shapes)
      implements Angular {}

  public record Nothing() implements Shape {}

  @McpType
  public record Drawing(String title, Shape main, Optional<Shape> frame, List<Angular> angular) {}

  @McpType
  public sealed interface Event {}

  public record Joined(String user) implements Event {}

  public record Left(String user, Optional<String> reason) implements Event {}

  public record Renamed(@SchemaConstraint(minLength = 2, maxLength = 4) String to, Scalars.Plan plan)
      implements Event {}

  @McpType
  public record Log(List<Event> events) {}
}
