package com.leanmcp.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The keywords of arrays and maps, as they were written. */
public record Sizes(
    Optional<Written<Integer>> minItems,
    Optional<Written<Integer>> maxItems,
    Optional<Written<Boolean>> uniqueItems,
    Optional<Written<Integer>> minProperties,
    Optional<Written<Integer>> maxProperties) {

  static Sizes none() {
    return new Sizes(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether equal elements are refused. */
  public boolean unique() {
    return uniqueItems.map(Written::value).orElse(false);
  }

  /** Whether there is a least or a greatest number of elements or members. */
  public boolean bounded() {
    return Stream.of(minItems, maxItems, minProperties, maxProperties)
        .anyMatch(Optional::isPresent);
  }

  boolean narrow() {
    return unique() || bounded();
  }

  Sizes over(Sizes other) {
    return new Sizes(
        minItems.or(other::minItems),
        maxItems.or(other::maxItems),
        uniqueItems.or(other::uniqueItems),
        minProperties.or(other::minProperties),
        maxProperties.or(other::maxProperties));
  }
}
