package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import java.util.List;

/** Judges annotations of Jakarta Validation that no schema says and no reader checks. */
final class UncheckedRules {
  private UncheckedRules() {}

  static List<Problem> check(List<Written<String>> annotations) {
    return annotations.stream()
        .map(annotation -> Diagnostic.UNCHECKED_ANNOTATION.at(
            annotation.place(),
            "@" + annotation.value() + " on " + annotation.place().element().getSimpleName()
                + " is neither published nor checked; say it with @SchemaConstraint, or check it in"
                + " your code"))
        .toList();
  }
}
