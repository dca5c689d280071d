package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** Judges the lengths and the pattern of a string. */
final class LengthRules {
  private final List<Problem> problems = new ArrayList<>();

  private LengthRules() {}

  static List<Problem> check(Constraints constraints) {
    LengthRules rules = new LengthRules();
    constraints.minLength().ifPresent(length -> rules.negative("minLength", length));
    constraints.maxLength().ifPresent(length -> rules.negative("maxLength", length));
    if (rules.problems.isEmpty()) {
      rules.crossed(constraints);
    }
    constraints.pattern().flatMap(PatternRules::check).ifPresent(rules.problems::add);
    return rules.problems;
  }

  private void negative(String keyword, Written<Integer> length) {
    if (length.value() < 0) {
      problems.add(Diagnostic.NEGATIVE_LENGTH.at(
          length.place(), keyword + " is " + length.value() + "; use 0 or more"));
    }
  }

  private void crossed(Constraints constraints) {
    if (constraints.minLength().isEmpty() || constraints.maxLength().isEmpty()) {
      return;
    }
    int least = constraints.minLength().get().value();
    Written<Integer> greatest = constraints.maxLength().get();
    if (least > greatest.value()) {
      problems.add(Diagnostic.CROSSED_BOUNDS.at(
          greatest.place(),
          "maxLength " + greatest.value() + " is less than minLength " + least
              + ", so no string fits; raise maxLength or lower minLength"));
    }
  }
}
