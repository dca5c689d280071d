package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.Optional;

/** Every scalar of Java by itself, in its box, optional and with a default. */
public final class Scalars {
  private Scalars() {}

  @McpType
  public record Nothing() {}

  @McpType
  public record Words(String one, String two) {}

  @McpType
  public record Flags(boolean on, Boolean boxed, Optional<Boolean> maybe) {}

  @McpType
  public record Bytes(byte small, Byte boxed, Optional<Byte> maybe) {}

  @McpType
  public record Shorts(short small, Short boxed, Optional<Short> maybe) {}

  @McpType
  public record Ints(int number, Integer boxed, Optional<Integer> maybe) {}

  @McpType
  public record Longs(long number, Long boxed, Optional<Long> maybe) {}

  @McpType
  public record Floats(float number, Float boxed, Optional<Float> maybe) {}

  @McpType
  public record Doubles(double number, Double boxed, Optional<Double> maybe) {}

  @McpType
  public record MaybeOnly(Optional<String> text, Optional<Double> number, Optional<Plan> plan) {}

  @McpType
  public enum Plan {
    FREE,
    TEAM,
    Enterprise,
    $odd_Name1
  }

  @McpType
  public enum Single {
    ONLY
  }

  @McpType
  public record Plans(Plan plan, Optional<Plan> maybe, Single single) {}

  @McpType
  public record TextDefaults(
      @SchemaConstraint(defaultValue = "") String empty,
      @SchemaConstraint(defaultValue = "a \"quoted\" \\ 😀") String odd,
      @SchemaConstraint(defaultValue = "x") Optional<String> maybe) {}

  @McpType
  public record NumberDefaults(
      @SchemaConstraint(defaultValue = "-3") int number,
      @SchemaConstraint(defaultValue = "9223372036854775807") long large,
      @SchemaConstraint(defaultValue = "0.5") double real,
      @SchemaConstraint(defaultValue = "1e3") Float single,
      @SchemaConstraint(defaultValue = "7") Optional<Byte> maybe) {}

  @McpType
  public record OtherDefaults(
      @SchemaConstraint(defaultValue = "true") boolean on,
      @SchemaConstraint(defaultValue = "TEAM") Plan plan,
      @SchemaConstraint(defaultValue = "false") Optional<Boolean> maybe) {}

  @McpType
  public record OddNames(
      String name, String in, String out, String value, String violations, String hasName,
      String before, String e, int before1, String $dollar, String _under, String straße) {}
}
