package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers around zero, which has a sign in Java's floating-point numbers and in JSON's spelling only. */
public final class Zeros {
  private Zeros() {}

  @McpType
  public record Bounded(
      @SchemaConstraint(minimum = 0) double least,
      @SchemaConstraint(maximum = 0) Float most,
      @SchemaConstraint(exclusiveMinimum = 0) Optional<Double> above,
      @SchemaConstraint(exclusiveMaximum = 0) BigDecimal below,
      @SchemaConstraint(minimum = 0, maximum = 0) int only) {}

  @McpType
  public record Allowed(
      @SchemaConstraint(enumValues = {"0", "1"}) int digit,
      @SchemaConstraint(constValue = "0") double zero,
      @SchemaConstraint(constValue = "-0.0") Float negative,
      @SchemaConstraint(enumValues = {"-0.0", "1"}) Optional<Double> maybe,
      @SchemaConstraint(multipleOf = 0.5, defaultValue = "-0.0") double halves) {}

  @McpType
  public record Distinct(
      Set<Double> doubles,
      Set<Float> floats,
      Set<BigInteger> bigs,
      @SchemaConstraint(uniqueItems = true) List<Double> reals) {}
}
