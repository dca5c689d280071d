package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.TypeModel.Choice;
import com.leanmcp.processor.model.TypeModel.Variant;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges the subtypes of a sealed interface, and whether they can be told apart. */
final class ChoiceRules {
  private ChoiceRules() {}

  static List<Problem> check(Choice choice) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Variant> names = new HashMap<>();
    for (Variant variant : choice.variants()) {
      Variant other = names.putIfAbsent(variant.name().value(), variant);
      if (other != null) {
        problems.add(sameName(variant, other));
      }
      for (PropertyModel property : variant.structure().properties()) {
        problems.addAll(PropertyRules.check(property));
        if (property.jsonName().equals(choice.discriminator().value())) {
          problems.add(clash(choice, variant, property));
        }
      }
    }
    return problems;
  }

  private static Problem sameName(Variant variant, Variant other) {
    Written<String> name = variant.name();
    return Diagnostic.CLASHING_DISCRIMINATOR.at(
        name.place(),
        "the discriminator's value \"" + name.value() + "\" stands for "
            + other.structure().data().type().simple()
            + " already; give one of them another with @McpType(name = …)");
  }

  private static Problem clash(Choice choice, Variant variant, PropertyModel property) {
    return Diagnostic.CLASHING_DISCRIMINATOR.at(
        property.place(),
        "the component " + property.name() + " of "
            + variant.structure().data().type().simple()
            + " has the name of the discriminator of " + choice.data().type().simple()
            + "; rename it, or the discriminator with @McpType(discriminator = …)");
  }
}
