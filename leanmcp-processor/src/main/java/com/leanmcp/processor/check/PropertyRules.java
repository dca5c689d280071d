package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Constraints;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;

/** Judges one property: its type, and whether its constraints fit that and each other. */
final class PropertyRules {
  private PropertyRules() {}

  static List<Problem> check(PropertyModel property) {
    TypeModel type = property.type();
    if (type instanceof TypeModel.Unsupported unsupported) {
      return List.of(unsupported.problem());
    }
    if (type instanceof TypeModel.Unresolved) {
      return List.of();
    }
    return check(type.present(), property.constraints());
  }

  /** The problems of the constraints on a value, and of those on its elements. */
  static List<Problem> check(TypeModel type, Constraints constraints) {
    List<Problem> problems = new ArrayList<>(FitRules.check(type, constraints));
    if (problems.isEmpty()) {
      problems.addAll(LengthRules.check(constraints));
      problems.addAll(BoundRules.check(type, constraints));
      problems.addAll(SizeRules.check(constraints.sizes()));
      if (problems.isEmpty()) {
        problems.addAll(ValueRules.check(type, constraints));
      }
      problems.addAll(LabelRules.check(constraints));
    }
    problems.addAll(UncheckedRules.check(constraints.unchecked()));
    if (type instanceof TypeModel.Sequence sequence) {
      problems.addAll(LabelRules.checkNoProperty(sequence.constraints(), "the elements of a list"));
      problems.addAll(check(sequence.element(), sequence.constraints()));
    } else if (type instanceof TypeModel.Mapping mapping) {
      problems.addAll(LabelRules.checkNoProperty(mapping.constraints(), "the values of a map"));
      problems.addAll(check(mapping.value(), mapping.constraints()));
    }
    return problems;
  }
}
