package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.content.PromptMessage;
import com.leanmcp.content.PromptResult;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.schema.Coercion;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.PromptDefinition;
import com.leanmcp.service.PromptReply;
import com.leanmcp.service.ServiceCall;
import java.util.Optional;

/** {@code prompts/get} (Server Features, Prompts). Clients send arguments as strings, which are taken for what they spell. */
final class PromptsGet implements McpMethod {
  private final LiveServices services;
  private final AccessControl access;
  private final CallRunner runner;
  private final ServerInfo server;

  PromptsGet(LiveServices services, AccessControl access, CallRunner runner, ServerInfo server) {
    this.services = services;
    this.access = access;
    this.runner = runner;
    this.server = server;
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return !catalog.prompts().isEmpty();
  }

  @Override
  public Work prepare(McpParams params) {
    Optional<Catalog.Prompt> prompt = params.name().flatMap(services.catalog()::prompt);
    if (prompt.isEmpty()) {
      return Work.simple(
          "prompts/get (unknown prompt)",
          call -> Unknown.named("prompt", call, services.catalog().promptNames()));
    }
    PromptDefinition definition = prompt.get().definition();
    return new Work(
        "prompts/get " + definition.name(),
        definition.access(),
        definition.execution(),
        call -> call(call, prompt.get()));
  }

  private Answer call(McpCall call, Catalog.Prompt prompt) {
    PromptDefinition definition = prompt.definition();
    AccessDecision decision = access.authorize(definition.access(), call.caller());
    if (!(decision instanceof AccessDecision.Granted)) {
      return Failures.refused(decision, Optional.of(call.id()));
    }
    Optional<Answer> refusal =
        Needs.refusal("prompt \"" + definition.name() + "\"", definition.needs(), call);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    JsonSlice arguments = call.params().arguments().orElse(JsonSlice.EMPTY_OBJECT);
    if (arguments.kind() != JsonKind.OBJECT) {
      return Failures.invalidParams(call.id(), "params.arguments is not an object");
    }
    CallRunner.Subject subject = new CallRunner.Subject(
        "prompt " + definition.name() + " of " + prompt.table().service(),
        definition.access(),
        definition.execution(),
        definition.currency());
    return runner.run(
        call,
        subject,
        context -> run(prompt, arguments, context),
        outcome -> answer(call, definition.name(), outcome));
  }

  private static PromptReply run(Catalog.Prompt prompt, JsonSlice arguments, McpContext context)
      throws Exception {
    try (JsonReader in = arguments.reader()) {
      ServiceCall call = new ServiceCall(in, new Violations(Coercion.EXACT), context);
      return prompt.table().prompt(prompt.definition().name(), call);
    }
  }

  private Answer answer(McpCall call, String name, CallOutcome<PromptReply> outcome) {
    if (!(outcome instanceof CallOutcome.Returned<PromptReply> returned)) {
      return Failures.internal(call.id(), "the prompt \"" + name + "\" failed");
    }
    if (returned.value() instanceof PromptReply.Refused refused) {
      return Failures.invalidParams(
          call.id(),
          "the arguments do not fit the prompt\n" + refused.violations().describe());
    }
    PromptResult result = ((PromptReply.Made) returned.value()).result();
    Violations violations = new Violations();
    byte[] body = write(call, result, violations);
    return violations.isEmpty()
        ? new Answer.Result(body)
        : Failures.internal(call.id(), "the prompt \"" + name + "\" said what is no Unicode");
  }

  private byte[] write(McpCall call, PromptResult result, Violations violations) {
    JsonWriter out = JsonRpcWriter.beginResult(call.id()).beginObject();
    if (call.revision().isModern()) {
      out.name("resultType").string("complete");
    }
    result.description().ifPresent(text -> out.name("description").string(text));
    out.name("messages").beginArray();
    ContentWriter contents = new ContentWriter(call.revision());
    for (PromptMessage message : result.messages()) {
      out.beginObject().name("role").string(message.role().text()).name("content");
      contents.write(message.content(), out, violations);
      out.endObject();
    }
    out.endArray();
    server.writeMeta(out, call.revision(), result.meta());
    return JsonRpcWriter.end(out.endObject());
  }
}
