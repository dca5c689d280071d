package com.leanmcp.processor.check;

import com.leanmcp.processor.model.ConstructionModel.Unconstructible;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Misuse;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges a service and everything it is made of. */
public final class ServiceRules {
  private ServiceRules() {}

  public static List<Problem> check(ServiceModel service) {
    List<Problem> problems = new ArrayList<>();
    String name = service.type().simple();
    for (Misuse misuse : service.misuses()) {
      problems.add(Diagnostic.UNUSABLE_SERVICE.at(
          Place.of(service.element()),
          name + " has tools but " + misuse.fault() + "; " + misuse.cure()));
    }
    for (ToolModel tool : service.tools()) {
      problems.addAll(ToolRules.check(tool));
    }
    problems.addAll(duplicates(service));
    if (problems.stream().noneMatch(Problem::isError) && !DataTypes.isUnresolved(service)) {
      problems.addAll(SchemaRules.check(service));
    }
    if (service.misuses().isEmpty()
        && service.construction() instanceof Unconstructible unconstructible) {
      problems.add(Diagnostic.UNDISCOVERABLE_SERVICE.at(
          Place.of(service.element()),
          "discovery cannot construct " + name + ", because " + unconstructible.why()
              + "; give the server its table with .services("
              + service.type().generated("Table").simple() + ".of(…))"));
    }
    return problems;
  }

  private static List<Problem> duplicates(ServiceModel service) {
    List<Problem> problems = new ArrayList<>();
    Map<String, ToolModel> first = new HashMap<>();
    for (ToolModel tool : service.tools()) {
      ToolModel other = first.putIfAbsent(tool.name().value(), tool);
      if (other != null) {
        problems.add(Diagnostic.DUPLICATE_TOOL_NAME.at(
            tool.name().place(),
            "the tool name \"" + tool.name().value() + "\" is taken by the method "
                + other.method() + " of this service; give one of them another name with"
                + " @Tool(name = …)"));
      }
    }
    return problems;
  }
}
