package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.CurrentUser;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.schema.Coercion;
import com.leanmcp.schema.NearestName;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.ToolCall;
import com.leanmcp.service.ToolDefinition.Execution;
import com.leanmcp.service.ToolResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** {@code tools/call} (Server Features, Tools). */
final class ToolsCall implements McpMethod {
  private static final Logger LOG = System.getLogger(ToolsCall.class.getName());

  private final Catalog catalog;
  private final Coercion coercion;
  private final AccessControl access;
  private final ToolResultWriter results;

  ToolsCall(Catalog catalog, Coercion coercion, AccessControl access, ServerInfo server) {
    this.catalog = catalog;
    this.coercion = coercion;
    this.access = access;
    this.results = new ToolResultWriter(server);
  }

  @Override
  public AccessRule rule(McpParams params) {
    return target(params).map(target -> target.definition().access()).orElse(AccessRule.open());
  }

  @Override
  public boolean blocks(McpParams params) {
    return target(params)
        .filter(target -> target.definition().execution() == Execution.BLOCKING)
        .isPresent();
  }

  @Override
  public String describe(McpParams params) {
    return "tools/call "
        + target(params).map(target -> target.definition().name()).orElse("(unknown tool)");
  }

  private Optional<Catalog.Target> target(McpParams params) {
    return params.name().flatMap(catalog::tool);
  }

  @Override
  public Answer answer(McpCall call) {
    Optional<Catalog.Target> target = target(call.params());
    if (target.isEmpty()) {
      return unknown(call);
    }
    AccessRule rule = target.get().definition().access();
    AccessDecision decision = access.authorize(rule, call.caller());
    if (!(decision instanceof AccessDecision.Granted)) {
      return Failures.refused(decision, Optional.of(call.id()));
    }
    JsonSlice arguments = call.params().arguments().orElse(JsonSlice.EMPTY_OBJECT);
    if (arguments.kind() != JsonKind.OBJECT) {
      return Failures.invalidParams(call.id(), "params.arguments is not an object");
    }
    return new Answer.Result(results.write(call, target.get(), run(call, target.get(), arguments)));
  }

  private Answer unknown(McpCall call) {
    if (call.params().name().isEmpty()) {
      return Failures.invalidParams(call.id(), "params.name is missing or not a string");
    }
    String name = call.params().name().get();
    String hint = NearestName.of(name, catalog.names())
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElse("");
    String shown = name.length() <= 128 ? name : name.substring(0, 128) + "…";
    return Failures.invalidParams(call.id(), "no tool \"" + shown + "\"" + hint);
  }

  private ToolOutcome run(McpCall call, Catalog.Target target, JsonSlice arguments) {
    boolean open = target.definition().access() instanceof AccessRule.Open;
    Optional<AuthUser> user = open ? Optional.empty() : call.caller().user();
    String tool = target.definition().name();
    try (JsonReader in = arguments.reader()) {
      ToolCall toolCall = new ToolCall(in, new Violations(coercion), new McpContext(user));
      ToolResult result = CurrentUser.callAs(user, () -> target.table().call(tool, toolCall));
      return new ToolOutcome.Returned(result);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      LOG.log(Level.ERROR, "tool " + tool + " of " + target.table().service() + " failed", e);
      return new ToolOutcome.Failed(
          e instanceof Exception ? Optional.ofNullable(e.getMessage()) : Optional.empty());
    }
  }
}
