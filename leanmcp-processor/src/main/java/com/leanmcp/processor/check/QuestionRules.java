package com.leanmcp.processor.check;

import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.QuestionModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.processor.model.Written;
import com.leanmcp.service.Execution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges what a method asks the client's user for. */
final class QuestionRules {
  private static final int LONGEST_KEY = 64;

  private final CallModel call;
  private final Map<String, String> parameters = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private QuestionRules(CallModel call) {
    this.call = call;
  }

  static List<Problem> check(CallModel call) {
    QuestionRules rules = new QuestionRules(call);
    call.arguments().stream()
        .filter(Argument.Unaskable.class::isInstance)
        .forEach(each -> rules.problems.add(((Argument.Unaskable) each).problem()));
    call.questions().forEach(asked -> rules.question(asked.question(), asked.place()));
    return rules.problems;
  }

  private void question(QuestionModel question, Place parameter) {
    if (call.execution() == Execution.NON_BLOCKING) {
      problems.add(Diagnostic.MISPLACED_QUESTION.at(
          question.place(),
          "the " + call.subject()
              + " is @NonBlocking, but waits for its user; remove @NonBlocking"));
    }
    question.orArgument().ifPresent(this::orArgument);
    if (question.message().value().isBlank()) {
      problems.add(Diagnostic.BROKEN_QUESTION.at(
          question.message().place(), "the message is empty; say what the user is asked for"));
    }
    key(question);
    form(question.form(), parameter);
  }

  private void orArgument(Place place) {
    if (call.kind() != OfferKind.TOOL) {
      problems.add(Diagnostic.MISPLACED_QUESTION.at(
          place,
          "the " + call.subject() + " takes texts as arguments, so none can be a form;"
              + " remove orArgument"));
    } else if (call.input() instanceof InputModel.HandWritten) {
      problems.add(Diagnostic.MISPLACED_QUESTION.at(
          place,
          "the input schema of the " + call.subject()
              + " is written by hand, so no argument is added to it; remove orArgument"));
    }
  }

  private void key(QuestionModel question) {
    String key = question.name();
    Place place = question.key().map(Written::place).orElse(question.place());
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      problems.add(Diagnostic.BROKEN_QUESTION.at(
          place, "the key has " + key.length() + " characters; use 1 to " + LONGEST_KEY));
      return;
    }
    String other = parameters.putIfAbsent(key, question.parameter());
    if (other != null) {
      problems.add(Diagnostic.DUPLICATE_KEY.at(
          place,
          "the key \"" + key + "\" is that of the parameter " + other
              + " too; give one of them another with @Elicit(key = …)"));
    }
  }

  private void form(TypeModel form, Place parameter) {
    if (form instanceof TypeModel.Unsupported unsupported) {
      problems.add(unsupported.problem());
    } else if (form instanceof TypeModel.Structure structure) {
      problems.addAll(FormRules.check(structure, parameter));
    }
  }
}
