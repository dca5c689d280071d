package com.leanmcp.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The keywords of numbers beyond {@code minimum} and {@code maximum}, as they were written. */
public record Limits(
    Optional<Bound> exclusiveMinimum,
    Optional<Bound> exclusiveMaximum,
    Optional<Bound> multipleOf,
    Optional<Bound> multipleOfValue) {

  static Limits none() {
    return new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The divisor, whichever way it is written. */
  public Optional<Bound> divisor() {
    return multipleOf.or(() -> multipleOfValue);
  }

  boolean narrow() {
    return Stream.of(exclusiveMinimum, exclusiveMaximum, divisor()).anyMatch(Optional::isPresent);
  }

  Limits over(Limits other) {
    return new Limits(
        exclusiveMinimum.or(other::exclusiveMinimum),
        exclusiveMaximum.or(other::exclusiveMaximum),
        divisor().isPresent() ? multipleOf : other.multipleOf,
        divisor().isPresent() ? multipleOfValue : other.multipleOfValue);
  }
}
