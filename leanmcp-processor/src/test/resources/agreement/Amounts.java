package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.Optional;

/** Every keyword of numbers. */
public final class Amounts {
  private Amounts() {}

  @McpType
  public record AtLeast(@SchemaConstraint(minimum = 1) int number) {}

  @McpType
  public record AtMost(@SchemaConstraint(maximum = 10) int number) {}

  @McpType
  public record Between(@SchemaConstraint(minimum = -5, maximum = 5) int number) {}

  @McpType
  public record Exactly(@SchemaConstraint(minimum = 0, maximum = 0) long number) {}

  @McpType
  public record Bytes(
      @SchemaConstraint(minimum = -10, maximum = 10) byte small,
      @SchemaConstraint(minimum = 0) Byte boxed,
      @SchemaConstraint(maximum = 0) Optional<Byte> maybe) {}

  @McpType
  public record Shorts(
      @SchemaConstraint(minimum = -1000, maximum = 1000) short small,
      @SchemaConstraint(minimum = 0, defaultValue = "4") Short boxed) {}

  @McpType
  public record Exact(
      @SchemaConstraint(minimumValue = "9007199254740993", maximumValue = "9223372036854775806")
          long large,
      @SchemaConstraint(minimumValue = "-9223372036854775807") Optional<Long> low) {}

  @McpType
  public record Doubles(
      @SchemaConstraint(minimum = 0.1, maximum = 1.5) double ratio,
      @SchemaConstraint(minimum = -273.15) Double celsius,
      @SchemaConstraint(maximumValue = "1e3") Optional<Double> most) {}

  @McpType
  public record Floats(
      @SchemaConstraint(minimum = 0.1, maximum = 1.5, defaultValue = "0.5") float ratio,
      @SchemaConstraint(minimum = -1) Float boxed,
      @SchemaConstraint(maximum = 0.25) Optional<Float> maybe) {}

  @McpType
  public record Whole(
      @SchemaConstraint(type = "integer") double whole,
      @SchemaConstraint(type = "integer", minimum = 0, maximum = 100) Double percent,
      @SchemaConstraint(type = "integer") Optional<Float> maybe) {}

  @McpType
  public record AllowedWhole(
      @SchemaConstraint(enumValues = {"1", "2", "-3"}) int digit,
      @SchemaConstraint(enumValues = {"9223372036854775807", "0"}) Long large,
      @SchemaConstraint(enumValues = {"1", "5"}, defaultValue = "5") Optional<Short> maybe) {}

  @McpType
  public record AllowedReal(
      @SchemaConstraint(enumValues = {"0.5", "1e3", "-0.1"}) double step,
      @SchemaConstraint(enumValues = {"0.25", "1"}) Float single,
      @SchemaConstraint(enumValues = {"2", "2.5"}) Optional<Double> maybe) {}
}
