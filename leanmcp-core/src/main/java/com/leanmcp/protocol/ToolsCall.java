package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.RateLimits;
import com.leanmcp.annotation.TaskSupport;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.MissingAnswerException;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** {@code tools/call} (Server Features, Tools). Steps 16 to 20 of the validation ladder. */
final class ToolsCall implements McpMethod {
  private final LiveServices services;
  private final AccessControl access;
  private final RateLimits limits;
  private final CallRunner runner;
  private final ToolRuns tools;
  private final TaskCreation tasks;

  ToolsCall(
      LiveServices services,
      AccessControl access,
      RateLimits limits,
      CallRunner runner,
      ToolRuns tools,
      TaskCreation tasks) {
    this.services = services;
    this.access = access;
    this.limits = limits;
    this.runner = runner;
    this.tools = tools;
    this.tasks = tasks;
  }

  @Override
  public Work prepare(McpParams params) {
    Optional<Catalog.Tool> tool = params.name().flatMap(services.catalog()::tool);
    if (tool.isEmpty()) {
      return Work.simple("tools/call (unknown tool)", this::unknown);
    }
    ToolDefinition definition = tool.get().definition();
    return new Work(
        "tools/call " + definition.name(),
        definition.access(),
        // a task belongs to whoever made it, also where everybody may
        definition.task() == TaskSupport.NEVER ? Work.Identity.BY_RULE : Work.Identity.IF_GIVEN,
        definition.execution(),
        call -> call(call, tool.get()));
  }

  private Answer unknown(McpCall call) {
    return Unknown.named("tool", call, services.catalog().toolNames());
  }

  private Answer call(McpCall call, Catalog.Tool tool) {
    ToolDefinition definition = tool.definition();
    AccessDecision decision = access.authorize(definition.access(), call.caller());
    if (!(decision instanceof AccessDecision.Granted)) {
      return Failures.refused(decision, Optional.of(call.id()));
    }
    Optional<Duration> wait =
        limits.take(call.exchange().hints().peer().get(), call.caller().user());
    if (wait.isPresent()) {
      return Failures.tooOften(wait.get(), call.id());
    }
    JsonSlice arguments = call.params().arguments().orElse(JsonSlice.EMPTY_OBJECT);
    Optional<Answer> refusal = Needs.refusal(
            "tool \"" + definition.name() + "\"", definition.needs(), call)
        .or(() -> tasks.refusal(definition, call))
        .or(() -> HeaderParameterRules.refusal(definition, arguments, call));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (arguments.kind() != JsonKind.OBJECT) {
      return Failures.invalidParams(call.id(), "params.arguments is not an object");
    }
    CallRunner.Subject subject = ToolRuns.subject(tool);
    if (tasks.creates(definition, call)) {
      return runner.<ToolReply>run(
          call,
          subject,
          context -> tools.prepare(tool, call, context),
          outcome -> outcome instanceof CallOutcome.Returned<ToolReply> returned
                  && returned.value() instanceof ToolReply.Deferred
              ? tasks.create(call, definition, returned.journal())
              : ended(call, subject, definition, outcome));
    }
    return runner.run(
        call,
        subject,
        context -> tools.run(tool, call, context),
        outcome -> ended(call, subject, definition, outcome));
  }

  private Answer ended(
      McpCall call,
      CallRunner.Subject subject,
      ToolDefinition definition,
      CallOutcome<ToolReply> outcome) {
    return unanswered(outcome, definition, call)
        .orElseGet(() -> tools.results().write(call, subject, outcome));
  }

  /** Step 18 again: whether a client is needed may depend on which arguments it gave. */
  private static Optional<Answer> unanswered(
      CallOutcome<ToolReply> outcome, ToolDefinition definition, McpCall call) {
    return outcome instanceof CallOutcome.Failed<ToolReply> failed
            && failed.problem() instanceof MissingAnswerException missing
        ? Needs.refusal(
            "tool \"" + definition.name() + "\" without the argument \"" + missing.argument()
                + "\"",
            Set.of(missing.needs()),
            call)
        : Optional.empty();
  }
}
