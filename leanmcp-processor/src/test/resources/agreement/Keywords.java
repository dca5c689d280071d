package com.acme.agreement;

import com.leanmcp.annotation.McpType;
import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;
import java.util.Optional;

/** The keywords beyond lengths, patterns and bounds. */
public final class Keywords {
  private Keywords() {}

  @McpType
  public record Open(
      @SchemaConstraint(exclusiveMinimum = 0, exclusiveMaximum = 10) int number,
      @SchemaConstraint(exclusiveMinimum = 0) Long positive,
      @SchemaConstraint(exclusiveMaximum = 1.5) double below,
      @SchemaConstraint(exclusiveMinimum = -0.5, exclusiveMaximum = 0.5) Optional<Float> half) {}

  @McpType
  public record Multiples(
      @SchemaConstraint(multipleOf = 3) int triple,
      @SchemaConstraint(multipleOf = 10, exclusiveMinimum = 0) Long tens,
      @SchemaConstraint(multipleOfValue = "0.1", maximum = 100) double tenths,
      @SchemaConstraint(multipleOf = 0.25, minimum = 0, maximum = 9) Optional<Float> quarters) {}

  @McpType
  public record Constants(
      String first,
      @SchemaConstraint(constValue = "yes") String yes,
      @SchemaConstraint(constValue = "7") Optional<Integer> seven,
      @SchemaConstraint(constValue = "0.50") Double half,
      @SchemaConstraint(constValue = "true") boolean agreed,
      @SchemaConstraint(constValue = "false") Optional<Boolean> denied,
      @SchemaConstraint(constValue = "TEAM") Scalars.Plan plan) {}

  @McpType
  public record Sizes(
      @SchemaConstraint(minItems = 1, maxItems = 3) List<String> words,
      @SchemaConstraint(minItems = 2) List<Integer> numbers,
      @SchemaConstraint(maxItems = 1) Optional<List<Nested.Address>> addresses) {}

  @McpType
  public record Unique(
      @SchemaConstraint(uniqueItems = true) List<String> words,
      @SchemaConstraint(uniqueItems = true, maxItems = 3) List<Double> reals,
      @SchemaConstraint(uniqueItems = true) Optional<List<Nested.Address>> addresses) {}

  @McpType
  public record Elements(
      List<@SchemaConstraint(minLength = 1, maxLength = 3) String> words,
      List<List<@SchemaConstraint(minimum = 0, maximum = 9) Integer>> digits,
      List<@SchemaConstraint(multipleOf = 0.5, maximum = 10) Double> halves,
      List<@SchemaConstraint(constValue = "true") Boolean> flags,
      List<Scalars.@SchemaConstraint(enumValues = "FREE") Plan> plans,
      Optional<@SchemaConstraint(maxLength = 3) String> nick) {}

  @McpType
  public record Named(
      @SchemaConstraint(name = "first-name", title = "First name") String firstName,
      @SchemaConstraint(name = "a/b~c\"d") int odd,
      @SchemaConstraint(deprecated = true, readOnly = true) Optional<String> old,
      @SchemaConstraint(title = "T", extra = "{\"x-order\": 1}", examples = {"a", "b"}) String more) {}
}
