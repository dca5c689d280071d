package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The keywords {@code minimum} and {@code maximum}: the author's bounds, within the range of the type, which is left out
 * where an exclusive bound is narrower.
 */
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
    Limits limits = constraints.limits();
    narrower(constraints.lower(), least, limits.exclusiveMinimum(), BigDecimal::max)
        .ifPresent(bound -> schema.put("minimum", number(type, bound)));
    narrower(constraints.upper(), greatest, limits.exclusiveMaximum(), BigDecimal::min)
        .ifPresent(bound -> schema.put("maximum", number(type, bound)));
  }

  /** The author's bound or that of the type, whichever {@code choice} picks. */
  private static Optional<BigDecimal> narrower(
      Optional<Bound> written,
      Optional<BigDecimal> ofType,
      Optional<Bound> exclusive,
      BinaryOperator<BigDecimal> choice) {
    Optional<BigDecimal> own = written.flatMap(Bound::number);
    if (own.isPresent()) {
      return own.map(bound -> ofType.map(end -> choice.apply(bound, end)).orElse(bound));
    }
    return ofType.filter(end -> exclusive
        .flatMap(Bound::number)
        .filter(open -> choice.apply(end, open).equals(open))
        .isEmpty());
  }

  private static JsonNumber number(TypeModel type, BigDecimal value) {
    return new JsonNumber(
        type instanceof TypeModel.Whole ? BigDecimal.valueOf(value.longValueExact()) : value);
  }
}
