package com.leanmcp.processor.read;

import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Bound.Origin;
import com.leanmcp.processor.model.Decimals;
import com.leanmcp.processor.model.Limits;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.read.Subject.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The bounds that annotations of Jakarta Validation ask for; of several the narrowest counts. */
final class JakartaBounds {
  /** More digits than any number of use has, and few enough to write out. */
  private static final int MOST_DIGITS = 400;

  private final Subject subject;
  private Optional<Bound> minimum = Optional.empty();
  private Optional<Bound> maximum = Optional.empty();
  private Optional<Bound> above = Optional.empty();
  private Optional<Bound> below = Optional.empty();
  private Optional<Bound> divisor = Optional.empty();

  JakartaBounds(Subject subject) {
    this.subject = subject;
  }

  /** Adds an annotation; false if no keyword says what it says. */
  boolean add(JakartaAnnotation annotation) {
    Place place = annotation.place();
    switch (annotation.name()) {
      case "Min" -> atLeast(new BigDecimal(annotation.text("value")), place);
      case "Max" -> atMost(new BigDecimal(annotation.text("value")), place);
      case "PositiveOrZero" -> atLeast(BigDecimal.ZERO, place);
      case "NegativeOrZero" -> atMost(BigDecimal.ZERO, place);
      case "Positive" -> moreThan(BigDecimal.ZERO, place);
      case "Negative" -> lessThan(BigDecimal.ZERO, place);
      case "DecimalMin", "DecimalMax" -> {
        return decimal(annotation);
      }
      case "Digits" -> {
        return digits(annotation);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean decimal(JakartaAnnotation annotation) {
    Optional<BigDecimal> value = Decimals.parse(annotation.text("value"));
    boolean inclusive = !annotation.text("inclusive").equals("false");
    if (annotation.name().equals("DecimalMin")) {
      value.ifPresent(
          inclusive
              ? least -> atLeast(least, annotation.place())
              : least -> moreThan(least, annotation.place()));
    } else {
      value.ifPresent(
          inclusive
              ? most -> atMost(most, annotation.place())
              : most -> lessThan(most, annotation.place()));
    }
    return value.isPresent();
  }

  /** So many digits before the point are less than a power of ten, so many behind it a multiple of one. */
  private boolean digits(JakartaAnnotation annotation) {
    int before = annotation.number("integer").orElse(-1);
    int behind = annotation.number("fraction").orElse(-1);
    if (Math.min(before, behind) < 0 || Math.max(before, behind) > MOST_DIGITS) {
      return false;
    }
    BigDecimal end = new BigDecimal(BigDecimal.TEN.toBigInteger().pow(before));
    moreThan(end.negate(), annotation.place());
    lessThan(end, annotation.place());
    if (subject.shape() == Shape.REAL) {
      divisor = greater(divisor, BigDecimal.ONE.movePointLeft(behind), annotation.place());
    }
    return true;
  }

  private void atLeast(BigDecimal value, Place place) {
    BigDecimal least = rounded(value, RoundingMode.CEILING);
    if (!isBelowRange(least)) {
      minimum = greater(minimum, least, place);
    }
  }

  private void atMost(BigDecimal value, Place place) {
    BigDecimal most = rounded(value, RoundingMode.FLOOR);
    if (!isAboveRange(most)) {
      maximum = lesser(maximum, most, place);
    }
  }

  private void moreThan(BigDecimal value, Place place) {
    if (isCountable(value)) {
      atLeast(rounded(value, RoundingMode.FLOOR).add(BigDecimal.ONE), place);
    } else {
      above = greater(above, value, place);
    }
  }

  private void lessThan(BigDecimal value, Place place) {
    if (isCountable(value)) {
      atMost(rounded(value, RoundingMode.CEILING).subtract(BigDecimal.ONE), place);
    } else {
      below = lesser(below, value, place);
    }
  }

  /** Whether the value is for whole numbers, and short enough to be counted on from. */
  private boolean isCountable(BigDecimal value) {
    return subject.shape() == Shape.WHOLE
        && (long) value.precision() - value.scale() <= MOST_DIGITS;
  }

  /** For whole numbers the next one. What is less than one is not divided: its exponent may be beyond measure. */
  private BigDecimal rounded(BigDecimal value, RoundingMode mode) {
    if (!isCountable(value)) {
      return value;
    }
    boolean small = (long) value.precision() - value.scale() <= 0;
    BigDecimal near = small ? BigDecimal.valueOf(value.signum(), 1) : value;
    return near.setScale(0, mode);
  }

  private boolean isBelowRange(BigDecimal least) {
    return subject
        .range()
        .filter(range -> least.compareTo(BigDecimal.valueOf(range.least())) <= 0)
        .isPresent();
  }

  private boolean isAboveRange(BigDecimal most) {
    return subject
        .range()
        .filter(range -> most.compareTo(BigDecimal.valueOf(range.greatest())) >= 0)
        .isPresent();
  }

  /** The greater of two bounds. */
  private static Optional<Bound> greater(Optional<Bound> bound, BigDecimal value, Place place) {
    return bound
        .filter(other -> other.number().orElseThrow().compareTo(value) >= 0)
        .or(() -> Optional.of(new Bound(value.toString(), Origin.TEXT, place)));
  }

  /** The lesser of two bounds. */
  private static Optional<Bound> lesser(Optional<Bound> bound, BigDecimal value, Place place) {
    return bound
        .filter(other -> other.number().orElseThrow().compareTo(value) <= 0)
        .or(() -> Optional.of(new Bound(value.toString(), Origin.TEXT, place)));
  }

  Optional<Bound> minimum() {
    return minimum;
  }

  Optional<Bound> maximum() {
    return maximum;
  }

  Limits limits() {
    return new Limits(above, below, Optional.empty(), divisor);
  }
}
