package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.RateLimits;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.schema.Coercion;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.time.Duration;
import java.util.Optional;

/** {@code tools/call} (Server Features, Tools). Steps 16 to 20 of the validation ladder. */
final class ToolsCall implements McpMethod {
  private final LiveServices services;
  private final Coercion coercion;
  private final AccessControl access;
  private final RateLimits limits;
  private final CallRunner runner;
  private final ToolResultWriter results;

  ToolsCall(
      LiveServices services,
      Coercion coercion,
      AccessControl access,
      RateLimits limits,
      CallRunner runner,
      ServerInfo server) {
    this.services = services;
    this.coercion = coercion;
    this.access = access;
    this.limits = limits;
    this.runner = runner;
    this.results = new ToolResultWriter(server);
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
        .or(() -> HeaderParameterRules.refusal(definition, arguments, call));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (arguments.kind() != JsonKind.OBJECT) {
      return Failures.invalidParams(call.id(), "params.arguments is not an object");
    }
    CallRunner.Subject subject = new CallRunner.Subject(
        "tool " + definition.name() + " of " + tool.table().service(),
        definition.access(),
        definition.execution(),
        definition.currency());
    return runner.run(
        call,
        subject,
        context -> run(tool, arguments, context),
        outcome -> results.write(call, subject, outcome));
  }

  private ToolReply run(Catalog.Tool tool, JsonSlice arguments, McpContext context)
      throws Exception {
    try (JsonReader in = arguments.reader()) {
      ServiceCall call = new ServiceCall(in, new Violations(coercion), context);
      return tool.table().call(tool.definition().name(), call);
    }
  }
}
