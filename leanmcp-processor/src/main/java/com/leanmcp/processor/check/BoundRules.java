package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Decimals;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Limits;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.WholeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the bounds of a number. */
final class BoundRules {
  /** Beyond it doubles skip whole numbers: 2 to the 53rd. */
  private static final BigDecimal DENSE = BigDecimal.valueOf(1L << 53);

  private final TypeModel type;
  private final List<Problem> problems = new ArrayList<>();

  private BoundRules(TypeModel type) {
    this.type = type;
  }

  static List<Problem> check(TypeModel type, Constraints constraints) {
    BoundRules rules = new BoundRules(type);
    rules.twice("minimum", constraints.minimum(), constraints.minimumValue());
    rules.twice("maximum", constraints.maximum(), constraints.maximumValue());
    constraints.minimum().ifPresent(bound -> rules.single("minimum", bound));
    constraints.minimumValue().ifPresent(bound -> rules.single("minimum", bound));
    constraints.maximum().ifPresent(bound -> rules.single("maximum", bound));
    constraints.maximumValue().ifPresent(bound -> rules.single("maximum", bound));
    rules.limits(constraints.limits());
    if (rules.problems.isEmpty()) {
      rules.crossed(constraints);
      rules.problems.addAll(RangeRules.check(type, constraints));
    }
    return rules.problems;
  }

  private void limits(Limits limits) {
    twice("multipleOf", limits.multipleOf(), limits.multipleOfValue());
    limits.exclusiveMinimum().ifPresent(bound -> single("exclusiveMinimum", bound));
    limits.exclusiveMaximum().ifPresent(bound -> single("exclusiveMaximum", bound));
    limits.divisor().ifPresent(bound -> single("multipleOf", bound));
  }

  private void twice(String keyword, Optional<Bound> asDouble, Optional<Bound> asText) {
    if (asDouble.isPresent() && asText.isPresent()) {
      problems.add(Diagnostic.UNREADABLE_BOUND.at(
          asText.get().place(),
          keyword + " and " + keyword + "Value are both written; keep one of them"));
    }
  }

  private void single(String keyword, Bound bound) {
    boolean exact = bound.origin() == Bound.Origin.TEXT && !keyword.startsWith("exclusive");
    String written = exact ? keyword + "Value" : keyword;
    Optional<BigDecimal> number = bound.number();
    if (number.isEmpty()) {
      problems.add(Diagnostic.UNREADABLE_BOUND.at(
          bound.place(),
          written + " " + quoted(bound) + " is no decimal number; write one such as 10 or 0.5"));
    } else if (type instanceof TypeModel.Whole whole) {
      whole(keyword, written, bound, number.get(), whole.kind());
    }
  }

  private static String quoted(Bound bound) {
    return bound.origin() == Bound.Origin.TEXT ? '"' + bound.text() + '"' : bound.text();
  }

  private void whole(
      String keyword, String written, Bound bound, BigDecimal number, WholeKind kind) {
    boolean exclusive = keyword.startsWith("exclusive");
    String exactKeyword = (exclusive ? keyword.replaceFirst("exclusiveM", "m") : keyword) + "Value";
    String exact = "; use " + exactKeyword + ", which is exact";
    String either = exclusive ? keyword : keyword + " or " + keyword + "Value";
    if (!Decimals.isWhole(number)) {
      inexact(
          bound,
          written + " " + bound.text() + " has a fraction, which " + kind.keyword()
              + " cannot hold; use a whole number in " + either);
    } else if (bound.origin() == Bound.Origin.DOUBLE && number.abs().compareTo(DENSE) > 0) {
      inexact(
          bound,
          written + " " + bound.text() + " is beyond 2^53, where a double skips whole numbers"
              + exact);
    } else if (!kind.holds(number)) {
      inexact(
          bound,
          written + " " + bound.text() + " is outside of " + kind.keyword() + ", "
              + kind.least() + " to " + kind.greatest() + "; use " + (exclusive ? "an " : "a ")
              + either
              + " within it, or a wider type");
    }
  }

  private void inexact(Bound bound, String text) {
    problems.add(Diagnostic.INEXACT_BOUND.at(bound.place(), text));
  }

  private void crossed(Constraints constraints) {
    Optional<BigDecimal> least = constraints.lower().flatMap(Bound::number);
    Optional<BigDecimal> greatest = constraints.upper().flatMap(Bound::number);
    if (least.isPresent() && greatest.isPresent() && least.get().compareTo(greatest.get()) > 0) {
      problems.add(Diagnostic.CROSSED_BOUNDS.at(
          constraints.upper().orElseThrow().place(),
          "the maximum " + greatest.get() + " is less than the minimum " + least.get()
              + ", so no number fits; raise the maximum or lower the minimum"));
    }
  }
}
