package com.leanmcp.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code @SchemaConstraint} as it was written: what was not written is empty. Nothing is judged yet.
 */
public record Constraints(
    Optional<Written<String>> description,
    Optional<Written<Integer>> minLength,
    Optional<Written<Integer>> maxLength,
    Optional<Bound> minimum,
    Optional<Bound> minimumValue,
    Optional<Bound> maximum,
    Optional<Bound> maximumValue,
    Optional<Written<String>> pattern,
    Optional<Written<List<Written<String>>>> enumValues,
    Optional<Written<String>> defaultValue,
    Optional<Written<String>> type) {

  /** No constraint at all. */
  public static Constraints none() {
    return new Constraints(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The lower bound, whichever way it is written. */
  public Optional<Bound> lower() {
    return minimum.or(() -> minimumValue);
  }

  /** The upper bound, whichever way it is written. */
  public Optional<Bound> upper() {
    return maximum.or(() -> maximumValue);
  }

  /** The allowed values as texts; empty where all are allowed. */
  public List<String> allowed() {
    return enumValues.stream()
        .flatMap(values -> values.value().stream())
        .map(Written::value)
        .toList();
  }

  /** Whether a value has to be checked beyond its type. */
  public boolean narrows() {
    return Stream.of(minLength, maxLength, lower(), upper(), pattern, enumValues, type)
        .anyMatch(Optional::isPresent);
  }
}
