package com.leanmcp.maven.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Compares bounds and divisors of numbers. */
final class NumberRules {
  /** Beyond it, dividing takes more time than the answer is worth. */
  private static final int LARGEST_SCALE = 1_000;

  private final Comparison comparison;
  private final Place place;
  private final Assertions one;
  private final Assertions other;
  private final Types types;

  NumberRules(Comparison comparison, Place place, Assertions one, Assertions other, Types types) {
    this.comparison = comparison;
    this.place = place;
    this.one = one;
    this.other = other;
    this.types = types;
  }

  void judge() {
    bound("minimum", "exclusiveMinimum", 1);
    bound("maximum", "exclusiveMaximum", -1);
    other
        .number("multipleOf")
        .filter(divisor -> !isMultiple(divisor))
        .ifPresent(divisor -> changed("multipleOf"));
  }

  /** {@code sign} is 1 for lower bounds and -1 for upper ones, which are lower ones of the negated numbers. */
  private void bound(String inclusive, String exclusive, int sign) {
    Optional<BigDecimal> open = signed(one, exclusive, sign);
    Optional<BigDecimal> closed = signed(one, inclusive, sign);
    signed(other, inclusive, sign)
        .filter(wanted -> !atLeast(closed, open, wanted))
        .ifPresent(wanted -> changed(inclusive));
    signed(other, exclusive, sign)
        .filter(wanted -> !above(closed, open, wanted))
        .ifPresent(wanted -> changed(exclusive));
  }

  /** Whether every number within the own bounds is {@code wanted} or more. */
  private boolean atLeast(
      Optional<BigDecimal> closed, Optional<BigDecimal> open, BigDecimal wanted) {
    return closed.map(this::up).filter(own -> own.compareTo(wanted) >= 0).isPresent()
        || open.map(this::next).filter(own -> own.compareTo(wanted) >= 0).isPresent();
  }

  /** Whether every number within the own bounds is more than {@code wanted}. */
  private boolean above(Optional<BigDecimal> closed, Optional<BigDecimal> open, BigDecimal wanted) {
    return closed.map(this::up).filter(own -> own.compareTo(wanted) > 0).isPresent()
        || open.filter(own -> own.compareTo(wanted) >= 0).isPresent()
        || open.map(this::next).filter(own -> own.compareTo(wanted) > 0).isPresent();
  }

  /** The least that a closed bound lets through. */
  private BigDecimal up(BigDecimal bound) {
    return isCountable(bound) ? bound.setScale(0, RoundingMode.CEILING) : bound;
  }

  /** The least that an open bound lets through, or the bound itself where there is no least. */
  private BigDecimal next(BigDecimal bound) {
    return isCountable(bound) ? bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE) : bound;
  }

  private boolean isCountable(BigDecimal bound) {
    return types.onlyWholeNumbers() && isModest(bound);
  }

  private boolean isMultiple(BigDecimal divisor) {
    BigDecimal own = one.number("multipleOf")
        .or(() -> types.onlyWholeNumbers() ? Optional.of(BigDecimal.ONE) : Optional.empty())
        .orElse(BigDecimal.ZERO);
    return own.signum() > 0
        && isModest(own)
        && isModest(divisor)
        && (own.remainder(divisor).signum() == 0
            || types.onlyWholeNumbers() && BigDecimal.ONE.remainder(divisor).signum() == 0);
  }

  private static boolean isModest(BigDecimal value) {
    return Math.abs(value.scale()) <= LARGEST_SCALE;
  }

  private static Optional<BigDecimal> signed(Assertions schema, String keyword, int sign) {
    return schema.number(keyword).map(value -> sign > 0 ? value : value.negate());
  }

  private void changed(String keyword) {
    comparison.gap(place, new Shift.Keyword(keyword, one.get(keyword), other.get(keyword)));
  }
}
