package com.leanmcp.processor.check;

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
    TypeModel present = type.present();
    List<Problem> problems = new ArrayList<>(FitRules.check(present, property.constraints()));
    if (!problems.isEmpty()) {
      return problems;
    }
    problems.addAll(LengthRules.check(property.constraints()));
    problems.addAll(BoundRules.check(present, property.constraints()));
    if (problems.isEmpty()) {
      problems.addAll(ValueRules.check(present, property.constraints()));
    }
    problems.addAll(JakartaRules.check(property));
    return problems;
  }
}
