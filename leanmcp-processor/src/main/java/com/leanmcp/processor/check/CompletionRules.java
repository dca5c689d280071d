package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.ArgumentModel;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.CompletionModel;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.OfferModel;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ServiceModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.schema.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the completions of one service. */
final class CompletionRules {
  private final ServiceModel service;
  private final Map<List<String>, String> methods = new HashMap<>();

  CompletionRules(ServiceModel service) {
    this.service = service;
  }

  /** Judges one completion, and notes what it completes. */
  List<Problem> check(CompletionModel completion) {
    List<Problem> problems = new ArrayList<>();
    parameters(completion.call(), problems);
    if (completion.prompt().isPresent() == completion.resource().isPresent()) {
      problems.add(Diagnostic.AIMLESS_COMPLETION.at(
          completion.place(),
          "the completion " + completion.call().method() + " names "
              + (completion.prompt().isPresent() ? "a prompt and a resource" : "no prompt")
              + "; write @Completion(prompt = …) or @Completion(resource = …), one of them"));
      return problems;
    }
    Optional<OfferModel> target = service.target(completion);
    if (target.isEmpty()) {
      problems.add(unknownTarget(completion));
    } else {
      argument(completion, target.get(), problems);
    }
    return problems;
  }

  private Problem unknownTarget(CompletionModel completion) {
    Written<String> name = completion.prompt().or(completion::resource).orElseThrow();
    String noun = completion.prompt().isPresent() ? "prompt" : "resource";
    List<String> known = completion.prompt().isPresent()
        ? service.prompts().stream().map(prompt -> prompt.name().value()).toList()
        : service.resources().stream().map(resource -> resource.uri().value()).toList();
    return Diagnostic.AIMLESS_COMPLETION.at(
        name.place(),
        "the " + noun + " \"" + name.value() + "\" is not in this class; "
            + cure(name.value(), known));
  }

  private void argument(CompletionModel completion, OfferModel target, List<Problem> problems) {
    Written<String> argument = completion.argument();
    String owner = completion.prompt().or(completion::resource).orElseThrow().value();
    List<String> known = ArgumentModel.names(target.call().input());
    if (!known.contains(argument.value())) {
      problems.add(Diagnostic.AIMLESS_COMPLETION.at(
          argument.place(),
          "the " + target.call().kind().noun() + " \"" + owner + "\" has no argument \""
              + argument.value() + "\"; " + cure(argument.value(), known)));
      return;
    }
    String noun = target.call().kind().noun();
    String other = methods.putIfAbsent(
        List.of(noun, owner, argument.value()), completion.call().method());
    if (other != null) {
      problems.add(Diagnostic.DUPLICATE_COMPLETION.at(
          argument.place(),
          "the argument \"" + argument.value() + "\" of the " + noun + " \"" + owner
              + "\" is completed by the method " + other + "; remove one of them"));
    }
  }

  private static String cure(String name, List<String> known) {
    if (known.isEmpty()) {
      return "there is none";
    }
    return NearestName.of(name, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElseGet(() -> "use one of " + String.join(", ", known));
  }

  private static void parameters(CallModel call, List<Problem> problems) {
    call.arguments().stream()
        .filter(Argument.Stray.class::isInstance)
        .map(Argument.Stray.class::cast)
        .forEach(stray -> problems.add(Diagnostic.UNFIT_COMPLETION.at(
            stray.place(),
            "the completion " + call.method() + " takes " + stray.parameter()
                + "; take one String, and where you want one Map<String, String>")));
    long typed = count(Argument.Typed.class, call);
    if (typed != 1 || count(Argument.Chosen.class, call) > 1) {
      problems.add(Diagnostic.UNFIT_COMPLETION.at(
          call.place(),
          "the completion " + call.method() + " takes " + typed + " strings and "
              + count(Argument.Chosen.class, call)
              + " maps; take one String, and where you want one Map<String, String>"));
    }
  }

  private static long count(Class<? extends Argument> kind, CallModel call) {
    return call.arguments().stream().filter(kind::isInstance).count();
  }
}
