package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Bound;
import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Limits;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.TypeModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges exclusive bounds and divisors that can be read: some number has to fit. */
final class RangeRules {
  private RangeRules() {}

  static List<Problem> check(TypeModel type, Constraints constraints) {
    List<Problem> problems = new ArrayList<>();
    Limits limits = constraints.limits();
    limits
        .divisor()
        .filter(divisor -> divisor.number().orElseThrow().signum() <= 0)
        .ifPresent(divisor -> problems.add(Diagnostic.USELESS_DIVISOR.at(
            divisor.place(),
            "multipleOf is " + divisor.text() + "; use a number that is more than 0")));
    BigDecimal apart = type instanceof TypeModel.Whole ? BigDecimal.ONE : BigDecimal.ZERO;
    Optional<Bound> above = limits.exclusiveMinimum();
    Optional<Bound> below = limits.exclusiveMaximum();
    crossed(constraints.lower(), below, BigDecimal.ZERO, problems);
    crossed(above, constraints.upper(), BigDecimal.ZERO, problems);
    crossed(above, below, apart, problems);
    return problems;
  }

  /** Two bounds, one of which at least is exclusive; numbers that fit are more than {@code apart} from each other. */
  private static void crossed(
      Optional<Bound> least, Optional<Bound> most, BigDecimal apart, List<Problem> problems) {
    if (least.isEmpty() || most.isEmpty()) {
      return;
    }
    BigDecimal low = least.get().number().orElseThrow();
    BigDecimal high = most.get().number().orElseThrow();
    // Subtracting numbers of very different exponents would write all their digits out.
    boolean crossed =
        apart.signum() == 0 ? low.compareTo(high) >= 0 : high.subtract(low).compareTo(apart) <= 0;
    if (crossed) {
      problems.add(Diagnostic.CROSSED_BOUNDS.at(
          most.get().place(),
          "no number fits between " + least.get().text() + " and " + most.get().text()
              + "; raise the upper bound or lower the lower one"));
    }
  }
}
