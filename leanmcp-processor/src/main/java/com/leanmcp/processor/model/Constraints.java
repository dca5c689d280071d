package com.leanmcp.processor.model;

import com.leanmcp.schema.Format;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code @SchemaConstraint} as it was written, and what annotations of Jakarta Validation say in its words: what was not
 * written is empty. Nothing is judged yet.
 *
 * @param unchecked the simple names of annotations that no keyword says
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
    Optional<Written<String>> type,
    Optional<Written<String>> constValue,
    Optional<Written<String>> format,
    Limits limits,
    Sizes sizes,
    Labels labels,
    List<Written<String>> unchecked) {

  public Constraints {
    unchecked = List.copyOf(unchecked);
  }

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
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Limits.none(),
        Sizes.none(),
        Labels.none(),
        List.of());
  }

  /** These constraints, and where they say nothing, the others. */
  public Constraints over(Constraints other) {
    return new Constraints(
        description.or(other::description),
        minLength.or(other::minLength),
        maxLength.or(other::maxLength),
        lower().isPresent() ? minimum : other.minimum,
        lower().isPresent() ? minimumValue : other.minimumValue,
        upper().isPresent() ? maximum : other.maximum,
        upper().isPresent() ? maximumValue : other.maximumValue,
        pattern.or(other::pattern),
        enumValues.or(other::enumValues),
        defaultValue.or(other::defaultValue),
        type.or(other::type),
        constValue.or(other::constValue),
        format.or(other::format),
        limits.over(other.limits),
        sizes.over(other.sizes),
        labels.over(other.labels),
        Stream.concat(unchecked.stream(), other.unchecked.stream()).toList());
  }

  /** The same without {@code constValue}. */
  public Constraints withoutConst() {
    return new Constraints(
        description,
        minLength,
        maxLength,
        minimum,
        minimumValue,
        maximum,
        maximumValue,
        pattern,
        enumValues,
        defaultValue,
        type,
        Optional.empty(),
        format,
        limits,
        sizes,
        labels,
        unchecked);
  }

  /** Of constraints before an array those that are about the array. */
  public Constraints ofArray() {
    Constraints none = none();
    return new Constraints(
        description,
        none.minLength,
        none.maxLength,
        none.minimum,
        none.minimumValue,
        none.maximum,
        none.maximumValue,
        none.pattern,
        none.enumValues,
        defaultValue,
        type,
        none.constValue,
        none.format,
        none.limits,
        sizes,
        labels.withoutExamples(),
        unchecked);
  }

  /** Of constraints before an array those that are about its elements. */
  public Constraints ofElements() {
    Constraints none = none();
    return new Constraints(
        none.description,
        minLength,
        maxLength,
        minimum,
        minimumValue,
        maximum,
        maximumValue,
        pattern,
        enumValues,
        none.defaultValue,
        none.type,
        constValue,
        format,
        limits,
        none.sizes,
        labels.examplesOnly(),
        none.unchecked);
  }

  /** The same with more annotations that no keyword says. */
  public Constraints withUnchecked(List<Written<String>> more) {
    Constraints none = none();
    return over(new Constraints(
        none.description,
        none.minLength,
        none.maxLength,
        none.minimum,
        none.minimumValue,
        none.maximum,
        none.maximumValue,
        none.pattern,
        none.enumValues,
        none.defaultValue,
        none.type,
        none.constValue,
        none.format,
        none.limits,
        none.sizes,
        none.labels,
        more));
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

  /** The values that pass, by {@code constValue} or else by {@code enumValues}; empty where all pass. */
  public List<String> permitted() {
    return constValue.map(value -> List.of(value.value())).orElseGet(this::allowed);
  }

  /** The format, if it is one that is checked. */
  public Optional<Format> checkedFormat() {
    return format.flatMap(name -> Format.named(name.value()));
  }

  /** Whether a value has to be checked beyond its type. */
  public boolean narrows() {
    Optional<Written<String>> narrower = type.filter(name -> name.value().equals("integer"));
    return Stream.of(
                minLength, maxLength, lower(), upper(), pattern, enumValues, narrower, constValue)
            .anyMatch(Optional::isPresent)
        || checkedFormat().isPresent()
        || limits.narrow()
        || sizes.narrow();
  }
}
