package com.leanmcp.processor.check;

import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.processor.model.ArgumentModel;
import com.leanmcp.processor.model.ConstructionModel.Unconstructible;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Misuse;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.PromptModel;
import com.leanmcp.processor.model.ResourceModel;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.service.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a service and everything it is made of. */
public final class ServiceRules {
  private ServiceRules() {}

  public static List<Problem> check(ServiceModel service) {
    List<Problem> problems = new ArrayList<>();
    String name = service.type().simple();
    for (Misuse misuse : service.misuses()) {
      problems.add(Diagnostic.UNUSABLE_SERVICE.at(
          Place.of(service.element()),
          name + " has " + service.offers().get(0).call().kind().noun() + "s but " + misuse.fault()
              + "; " + misuse.cure()));
    }
    for (OfferModel offer : service.offers()) {
      problems.addAll(CallRules.check(offer.call()));
      problems.addAll(AppearanceRules.check(offer));
    }
    tools(service, problems);
    prompts(service, problems);
    ResourceRules resources = new ResourceRules();
    for (ResourceModel resource : service.resources()) {
      problems.addAll(ArgumentRules.check(resource.call()));
      problems.addAll(resources.check(resource));
    }
    problems.addAll(ViewRules.check(service));
    CompletionRules completions = new CompletionRules(service);
    service.completions().forEach(each -> problems.addAll(completions.check(each)));
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

  private static void tools(ServiceModel service, List<Problem> problems) {
    OfferNameRules names = new OfferNameRules(
        OfferKind.TOOL, Diagnostic.ILLEGAL_TOOL_NAME, Diagnostic.DUPLICATE_TOOL_NAME);
    for (ToolModel tool : service.tools()) {
      problems.addAll(names.check(tool.name(), tool.call().method()));
      problems.addAll(UnheardRules.check(tool.unheard()));
      task(tool).ifPresent(problems::add);
      problems.addAll(
          HeaderRules.check(ArgumentModel.knownProperties(tool.call().input())));
    }
  }

  private static Optional<Problem> task(ToolModel tool) {
    return tool.call().execution() == Execution.NON_BLOCKING
        ? tool.task()
            .filter(task -> task.value() != TaskSupport.NEVER)
            .map(task -> Diagnostic.NON_BLOCKING_TASK.at(
                task.place(),
                "the tool " + tool.name().value()
                    + " is @NonBlocking, and what does not wait needs no task; remove one of both"))
        : Optional.empty();
  }

  private static void prompts(ServiceModel service, List<Problem> problems) {
    OfferNameRules names = new OfferNameRules(
        OfferKind.PROMPT, Diagnostic.ILLEGAL_PROMPT_NAME, Diagnostic.DUPLICATE_PROMPT_NAME);
    for (PromptModel prompt : service.prompts()) {
      problems.addAll(names.check(prompt.name(), prompt.call().method()));
      problems.addAll(ArgumentRules.check(prompt.call()));
    }
  }
}
