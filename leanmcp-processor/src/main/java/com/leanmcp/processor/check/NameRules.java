package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges the names that the properties of one object have in JSON. */
final class NameRules {
  private NameRules() {}

  static List<Problem> check(List<PropertyModel> properties) {
    List<Problem> problems = new ArrayList<>();
    Map<String, PropertyModel> first = new HashMap<>();
    for (PropertyModel property : properties) {
      String name = property.jsonName();
      PropertyModel other = first.putIfAbsent(name, property);
      if (name.isEmpty()) {
        problems.add(problem(
            property,
            "the name of the property " + property.name() + " is empty; leave it out to"
                + " use the name in Java"));
      } else if (other != null) {
        problems.add(problem(
            place(property) == property.place() ? other : property,
            "the name \"" + name + "\" is that of two properties, " + other.name() + " and "
                + property.name() + "; give one of them another name"));
      }
    }
    return problems;
  }

  private static Problem problem(PropertyModel property, String text) {
    return Diagnostic.UNUSABLE_PROPERTY_NAME.at(place(property), text);
  }

  private static Place place(PropertyModel property) {
    return property.constraints().labels().name().map(Written::place).orElse(property.place());
  }
}
