package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The keywords {@code minimum} and {@code maximum}: the author's bounds, within the range of the type. */
final class BoundSchema {
  private BoundSchema() {}

  static void addTo(Map<String, JsonValue> schema, TypeModel type, Constraints constraints) {
    Optional<BigDecimal> least = Optional.empty();
    Optional<BigDecimal> greatest = Optional.empty();
    if (type instanceof TypeModel.Whole whole) {
      least = Optional.of(BigDecimal.valueOf(whole.kind().least()));
      greatest = Optional.of(BigDecimal.valueOf(whole.kind().greatest()));
    } else if (type instanceof TypeModel.Real real) {
      least = Optional.of(real.kind().greatest().negate());
      greatest = Optional.of(real.kind().greatest());
    }
    Optional<BigDecimal> from = least;
    Optional<BigDecimal> to = greatest;
    constraints
        .lower()
        .flatMap(Bound::number)
        .map(bound -> from.map(bound::max).orElse(bound))
        .or(always(least))
        .ifPresent(bound -> schema.put("minimum", number(type, bound)));
    constraints
        .upper()
        .flatMap(Bound::number)
        .map(bound -> to.map(bound::min).orElse(bound))
        .or(always(greatest))
        .ifPresent(bound -> schema.put("maximum", number(type, bound)));
  }

  private static Supplier<Optional<BigDecimal>> always(Optional<BigDecimal> value) {
    return () -> value;
  }

  private static JsonNumber number(TypeModel type, BigDecimal value) {
    return new JsonNumber(
        type instanceof TypeModel.Whole ? BigDecimal.valueOf(value.longValueExact()) : value);
  }
}
