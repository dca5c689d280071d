package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Sizes;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the sizes of lists and maps. */
final class SizeRules {
  private final List<Problem> problems = new ArrayList<>();

  private SizeRules() {}

  static List<Problem> check(Sizes sizes) {
    SizeRules rules = new SizeRules();
    rules.pair("Items", "list", sizes.minItems(), sizes.maxItems());
    rules.pair("Properties", "map", sizes.minProperties(), sizes.maxProperties());
    return rules.problems;
  }

  private void pair(
      String noun, String type, Optional<Written<Integer>> least, Optional<Written<Integer>> most) {
    least.ifPresent(size -> negative("min" + noun, size));
    most.ifPresent(size -> negative("max" + noun, size));
    if (problems.isEmpty() && least.isPresent() && most.isPresent()) {
      int low = least.get().value();
      int high = most.get().value();
      if (low > high) {
        problems.add(Diagnostic.CROSSED_BOUNDS.at(
            most.get().place(),
            "max" + noun + " " + high + " is less than min" + noun + " " + low + ", so no " + type
                + " fits; raise max" + noun + " or lower min" + noun));
      }
    }
  }

  private void negative(String keyword, Written<Integer> size) {
    if (size.value() < 0) {
      problems.add(Diagnostic.NEGATIVE_LENGTH.at(
          size.place(), keyword + " is " + size.value() + "; use 0 or more"));
    }
  }
}
