package com.leanmcp.processor.check;

import com.leanmcp.access.AccessRule;
import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.CallModel;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.Misuse;
import com.leanmcp.processor.model.OfferKind;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.service.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Judges how a method is called, whatever it offers. */
final class CallRules {
  private static final Pattern LOST_NAME = Pattern.compile("arg\\d+");

  private final CallModel call;
  private final List<Problem> problems = new ArrayList<>();

  private CallRules(CallModel call) {
    this.call = call;
  }

  static List<Problem> check(CallModel call) {
    CallRules rules = new CallRules(call);
    rules.marks();
    rules.misuses();
    call.arguments().forEach(rules::argument);
    rules.waiting();
    rules.problems.addAll(QuestionRules.check(call));
    rules.problems.addAll(UncheckedRules.check(call.unchecked()));
    rules.types();
    return rules.problems;
  }

  private void marks() {
    if (call.marks().size() > 1) {
      String marks = call.marks().stream()
          .map(kind -> "@" + kind.annotation())
          .collect(Collectors.joining(" and "));
      problems.add(Diagnostic.SEVERAL_KINDS.at(
          call.place(),
          "the method " + call.method() + " carries " + marks
              + "; keep one of them and write a method for each other"));
    }
  }

  private void misuses() {
    for (Misuse misuse : call.misuses()) {
      problems.add(Diagnostic.UNCALLABLE_METHOD.at(
          call.place(),
          "the " + call.kind().noun() + " method " + call.method() + " " + misuse.fault() + "; "
              + misuse.cure()));
    }
  }

  private void waiting() {
    if (call.result() instanceof ResultModel.Later && call.execution() == Execution.NON_BLOCKING) {
      problems.add(Diagnostic.AWAITED_NON_BLOCKING_TOOL.at(
          call.place(),
          "the " + call.subject() + " is @NonBlocking, but what it returns has to be waited"
              + " for; remove @NonBlocking or return the value itself"));
    }
  }

  private void argument(Argument argument) {
    if (argument instanceof Argument.User && call.access() instanceof AccessRule.Open) {
      problems.add(Diagnostic.USER_OF_OPEN_TOOL.at(
          argument.place(),
          "the " + call.subject() + " asks for the AuthUser, but everybody may call it; add"
              + " @Authenticated to the method or its class"));
    }
    if (argument instanceof Argument.Injected injected) {
      injected
          .constraint()
          .ifPresent(
              place -> problems.add(
                  Diagnostic.MISFIT_CONSTRAINT.at(
                      place,
                      "@SchemaConstraint does not fit a parameter that is injected and in no schema; remove it")));
    }
    boolean compiled = argument.place().element() == call.place().element()
        && !(call.place().element() instanceof ExecutableElement);
    if (compiled && LOST_NAME.matcher(name(argument)).matches()) {
      problems.add(Diagnostic.UNKNOWN_PARAMETER_NAME.at(
          argument.place(),
          "the names of the parameters of the inherited " + call.subject()
              + " are not in its class file; compile its class with -parameters"));
    }
  }

  /** The parameter's name, where something hangs on it. */
  private static String name(Argument argument) {
    if (argument instanceof Argument.Property property) {
      return property.name();
    }
    return argument instanceof Argument.Asked asked ? asked.question().name() : "";
  }

  private void types() {
    if (call.input() instanceof InputModel.ByName byName) {
      byName.properties().forEach(property -> problems.addAll(PropertyRules.check(property)));
      problems.addAll(NameRules.check(byName.properties()));
    } else if (call.input() instanceof InputModel.HandWritten written) {
      problems.addAll(InputSchemaRules.check(call, written));
    }
    ResultModel result = call.result().awaited();
    if (result instanceof ResultModel.Json json) {
      problems.addAll(PropertyRules.check(json.type(), json.constraints()));
      problems.addAll(LabelRules.checkNoProperty(json.constraints(), "a result"));
    } else if (result instanceof ResultModel.Broken broken
        && broken.type() instanceof TypeModel.Unsupported unsupported) {
      problems.add(unsupported.problem());
    } else if (result instanceof ResultModel.Unfit unfit) {
      problems.add(Diagnostic.UNFIT_RESULT.at(
          call.place(),
          "the " + call.subject() + " returns " + unfit.type() + "; return " + fit(call.kind())));
    }
    DataTypes.of(call).forEach(type -> problems.addAll(DataTypeRules.check(type, call.place())));
  }

  private static String fit(OfferKind kind) {
    return switch (kind) {
      case TOOL -> "data, a Content or a ToolResult";
      case PROMPT -> "String, PromptMessage, List<PromptMessage> or PromptResult";
      case RESOURCE -> "String, byte[], ResourceContents, List<ResourceContents> or data";
      case COMPLETION -> "List<String> or CompletionResult";
    };
  }
}
