package com.leanmcp.processor.check;

import com.leanmcp.access.AccessRule;
import com.leanmcp.processor.model.Argument;
import com.leanmcp.processor.model.DataTypes;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.InputModel;
import com.leanmcp.processor.model.Misuse;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ResultModel;
import com.leanmcp.processor.model.ToolModel;
import com.leanmcp.processor.model.TypeModel;
import com.leanmcp.service.ToolDefinition.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;

/** Judges one tool. */
final class ToolRules {
  private static final int LONGEST_NAME = 128;
  private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9_.-]");
  private static final Pattern LOST_NAME = Pattern.compile("arg\\d+");

  private ToolRules() {}

  static List<Problem> check(ToolModel tool) {
    List<Problem> problems = new ArrayList<>();
    name(tool, problems);
    for (Misuse misuse : tool.misuses()) {
      problems.add(Diagnostic.UNCALLABLE_METHOD.at(
          tool.place(),
          "the tool method " + tool.method() + " " + misuse.fault() + "; " + misuse.cure()));
    }
    if (tool.description().filter(text -> !text.isBlank()).isEmpty()) {
      problems.add(Diagnostic.MISSING_DESCRIPTION.at(
          tool.place(),
          "the tool " + tool.method() + " has no description, so a model can only guess what it"
              + " does; write a Javadoc comment or @Tool(description = …)"));
    }
    tool.arguments().forEach(argument -> argument(tool, argument, problems));
    if (tool.result() instanceof ResultModel.Later && tool.execution() == Execution.NON_BLOCKING) {
      problems.add(Diagnostic.AWAITED_NON_BLOCKING_TOOL.at(
          tool.place(),
          "the tool " + tool.method() + " is @NonBlocking, but what it returns has to be waited"
              + " for; remove @NonBlocking or return the value itself"));
    }
    types(tool, problems);
    return problems;
  }

  private static void name(ToolModel tool, List<Problem> problems) {
    String name = tool.name().value();
    String start = "the tool name \"" + name + "\" ";
    if (name.isEmpty()) {
      report(tool, "the tool name is empty; leave it out to use the method's name", problems);
    } else if (name.length() > LONGEST_NAME) {
      report(
          tool,
          start + "has " + name.length() + " characters; use at most " + LONGEST_NAME,
          problems);
    } else if (ILLEGAL.matcher(name).find()) {
      report(
          tool,
          start + "contains " + illegal(name) + "; use letters A-Z, a-z, digits, '_', '-' or '.'",
          problems);
    }
  }

  private static String illegal(String name) {
    int character = ILLEGAL
        .matcher(name)
        .results()
        .findFirst()
        .map(found -> name.codePointAt(found.start()))
        .orElseThrow();
    return character == ' ' ? "a space" : "'" + Character.toString(character) + "'";
  }

  private static void report(ToolModel tool, String text, List<Problem> problems) {
    problems.add(Diagnostic.ILLEGAL_TOOL_NAME.at(tool.name().place(), text));
  }

  private static void argument(ToolModel tool, Argument argument, List<Problem> problems) {
    if (argument instanceof Argument.User && tool.access() instanceof AccessRule.Open) {
      problems.add(Diagnostic.USER_OF_OPEN_TOOL.at(
          argument.place(),
          "the tool " + tool.method() + " asks for the AuthUser, but everybody may call it; add"
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
    boolean compiled = argument.place().element() == tool.place().element()
        && !(tool.place().element() instanceof ExecutableElement);
    if (argument instanceof Argument.Property property
        && compiled
        && LOST_NAME.matcher(property.name()).matches()) {
      problems.add(Diagnostic.UNKNOWN_PARAMETER_NAME.at(
          argument.place(),
          "the names of the parameters of the inherited tool " + tool.method()
              + " are not in its class file; compile its class with -parameters"));
    }
  }

  private static void types(ToolModel tool, List<Problem> problems) {
    if (tool.input() instanceof InputModel.ByName byName) {
      byName.properties().forEach(property -> problems.addAll(PropertyRules.check(property)));
      problems.addAll(NameRules.check(byName.properties()));
      problems.addAll(HeaderRules.check(byName.properties()));
    } else if (tool.input() instanceof InputModel.Whole whole) {
      problems.addAll(HeaderRules.check(whole.structure().properties()));
    }
    if (tool.result().awaited() instanceof ResultModel.Json json) {
      problems.addAll(PropertyRules.check(json.type(), json.constraints()));
      problems.addAll(LabelRules.checkNoProperty(json.constraints(), "a result"));
    }
    if (tool.result().awaited() instanceof ResultModel.Broken broken
        && broken.type() instanceof TypeModel.Unsupported unsupported) {
      problems.add(unsupported.problem());
    }
    DataTypes.of(tool).forEach(type -> problems.addAll(DataTypeRules.check(type, tool.place())));
  }
}
