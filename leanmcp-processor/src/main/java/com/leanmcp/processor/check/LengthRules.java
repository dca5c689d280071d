package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

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
    constraints.pattern().ifPresent(rules::pattern);
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

  private void pattern(Written<String> pattern) {
    try {
      Pattern.compile(pattern.value());
    } catch (PatternSyntaxException e) {
      problems.add(Diagnostic.BROKEN_PATTERN.at(
          pattern.place(),
          "the pattern " + pattern.value() + " is no regular expression: " + reason(e)
              + "; mend it, and double every backslash in Java source"));
    }
  }

  private static String reason(PatternSyntaxException e) {
    String where = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
    return Character.toLowerCase(e.getDescription().charAt(0))
        + e.getDescription().substring(1)
        + where;
  }
}
