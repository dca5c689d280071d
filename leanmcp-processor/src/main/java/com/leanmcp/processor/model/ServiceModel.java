package com.leanmcp.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** A class that offers something. */
public record ServiceModel(
    ClassId type,
    Visibility visibility,
    List<Misuse> misuses,
    List<ToolModel> tools,
    List<PromptModel> prompts,
    List<ResourceModel> resources,
    List<CompletionModel> completions,
    List<ViewModel> views,
    ConstructionModel construction,
    TypeElement element) {

  public ServiceModel {
    misuses = List.copyOf(misuses);
    tools = List.copyOf(tools);
    prompts = List.copyOf(prompts);
    resources = List.copyOf(resources);
    completions = List.copyOf(completions);
    views = List.copyOf(views);
  }

  /** Every method the class offers, kind by kind. */
  public List<OfferModel> offers() {
    return Stream.of(tools, prompts, resources, completions)
        .<OfferModel>flatMap(List::stream)
        .toList();
  }

  /** What a completion completes an argument of; empty if it names nothing of this class. */
  public Optional<OfferModel> target(CompletionModel completion) {
    Optional<OfferModel> prompt = completion
        .prompt()
        .flatMap(name -> prompts.stream()
            .filter(each -> each.name().value().equals(name.value()))
            .<OfferModel>map(each -> each)
            .findFirst());
    return prompt.or(() -> completion
        .resource()
        .flatMap(uri -> resources.stream()
            .filter(each -> each.uri().value().equals(uri.value()))
            .<OfferModel>map(each -> each)
            .findFirst()));
  }

  /** The same, where completions without a rule have that of what they complete for. */
  public ServiceModel guarded() {
    return new ServiceModel(
        type,
        visibility,
        misuses,
        tools,
        prompts,
        resources,
        completions.stream().map(this::guarded).toList(),
        views,
        construction,
        element);
  }

  private CompletionModel guarded(CompletionModel completion) {
    return target(completion)
        .map(offer -> completion.guardedBy(offer.call().access()))
        .orElse(completion);
  }
}
