package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.Written;
import java.util.List;

/** Judges constraints where no value is. */
public final class MisplacedConstraintRules {
  private MisplacedConstraintRules() {}

  public static List<Problem> check(List<Written<String>> misplaced) {
    return misplaced.stream()
        .map(each -> Diagnostic.MISFIT_CONSTRAINT.at(
            each.place(),
            "@SchemaConstraint does not fit " + each.value() + ", which is no value; write it on"
                + " components, fields or parameters, or where the type is used"))
        .toList();
  }
}
