package com.leanmcp.processor.check;

import com.leanmcp.processor.model.ArgumentModel;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PropertyModel;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.schema.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges whether each variable of a template has its parameter, and each parameter its variable. */
final class VariableRules {
  private VariableRules() {}

  static List<Problem> check(ResourceModel resource) {
    List<Problem> problems = new ArrayList<>();
    List<String> variables = resource.variables();
    List<String> parameters = ArgumentModel.names(resource.call().input());
    List<String> unbound = new ArrayList<>(parameters);
    unbound.removeAll(variables);
    for (String variable : variables) {
      if (!parameters.contains(variable)) {
        Optional<String> near = NearestName.of(variable, unbound);
        near.ifPresent(unbound::remove); // one mistake, one error
        problems.add(Diagnostic.UNBOUND_VARIABLE.at(
            resource.uri().place(),
            "the variable {" + variable + "} has no parameter; "
                + near.map(name -> "did you mean {" + name + "}?").orElse("add one of this name")));
      }
    }
    unbound.forEach(name -> problems.add(Diagnostic.UNBOUND_VARIABLE.at(
        place(resource, name),
        "the parameter " + name + " is no variable of \"" + resource.uri().value() + "\"; write {"
            + name + "} in @Resource(uri = …) or remove it")));
    return problems;
  }

  private static Place place(ResourceModel resource, String parameter) {
    return ArgumentModel.knownProperties(resource.call().input()).stream()
        .filter(property -> property.jsonName().equals(parameter))
        .map(PropertyModel::place)
        .findFirst()
        .orElse(resource.call().place());
  }
}
