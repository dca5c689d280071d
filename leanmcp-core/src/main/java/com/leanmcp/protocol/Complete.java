package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.CompletionCall;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.CompletionDefinition.Reference;
import com.leanmcp.service.Currency;
import com.leanmcp.service.LiveServices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code completion/complete} (Utilities, Completion). */
final class Complete implements McpMethod {
  private final LiveServices services;
  private final AccessControl access;
  private final CallRunner runner;
  private final ServerInfo server;

  Complete(LiveServices services, AccessControl access, CallRunner runner, ServerInfo server) {
    this.services = services;
    this.access = access;
    this.runner = runner;
    this.server = server;
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return catalog.hasCompletions();
  }

  @Override
  public Work prepare(McpParams params) {
    Optional<Reference> reference = params.object(Member.REF).flatMap(Complete::reference);
    Optional<JsonSlice> argument = params.object(Member.ARGUMENT);
    Optional<String> name = argument.flatMap(each -> Slices.stringMember(each, "name"));
    Optional<String> value = argument.flatMap(each -> Slices.stringMember(each, "value"));
    if (reference.isEmpty() || name.isEmpty() || value.isEmpty()) {
      return failing("params.ref has to be a reference to a prompt or a resource, and"
          + " params.argument to have a name and a value, both strings");
    }
    if (!services.catalog().has(reference.get())) {
      return failing("params.ref names nothing this server has");
    }
    Optional<Catalog.Completion> completion =
        services.catalog().completion(reference.get(), name.get());
    if (completion.isEmpty()) {
      return Work.simple(
          "completion/complete", call -> answer(call, CompletionResult.of(List.of())));
    }
    CompletionDefinition definition = completion.get().definition();
    return new Work(
        "completion/complete " + definition.name(),
        definition.access(),
        definition.execution(),
        call -> call(call, completion.get(), value.get()));
  }

  private static Work failing(String message) {
    return Work.simple("completion/complete", call -> Failures.invalidParams(call.id(), message));
  }

  private static Optional<Reference> reference(JsonSlice ref) {
    String type = Slices.stringMember(ref, "type").orElse("");
    return switch (type) {
      case "ref/prompt" -> Slices.stringMember(ref, "name").map(Reference.OfPrompt::new);
      case "ref/resource" -> Slices.stringMember(ref, "uri").map(Reference.OfResource::new);
      default -> Optional.empty();
    };
  }

  private Answer call(McpCall call, Catalog.Completion completion, String value) {
    CompletionDefinition definition = completion.definition();
    AccessDecision decision = access.authorize(definition.access(), call.caller());
    if (!(decision instanceof AccessDecision.Granted)) {
      return Failures.refused(decision, Optional.of(call.id()));
    }
    CallRunner.Subject subject = new CallRunner.Subject(
        "completion " + definition.name() + " of " + completion.table().service(),
        definition.access(),
        definition.execution(),
        Currency.CURRENT);
    return runner.<CompletionResult>run(
        call,
        subject,
        context -> completion
            .table()
            .complete(definition.name(), new CompletionCall(value, chosen(call.params()), context)),
        outcome -> outcome instanceof CallOutcome.Returned<CompletionResult> returned
            ? answer(call, returned.value())
            : Failures.internal(call.id(), "the completion failed"));
  }

  /** The arguments that have been chosen already, as far as they are strings. */
  private static Map<String, String> chosen(McpParams params) {
    Map<String, String> chosen = new HashMap<>();
    Optional<JsonSlice> arguments = params
        .object(Member.CONTEXT)
        .flatMap(context -> Slices.member(context, "arguments"))
        .filter(slice -> slice.kind() == JsonKind.OBJECT);
    if (arguments.isPresent()) {
      try (JsonReader in = arguments.get().reader()) {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          if (in.kind() == JsonKind.STRING) {
            chosen.put(name, in.string());
          }
          in.skip();
        }
      }
    }
    return chosen;
  }

  private Answer answer(McpCall call, CompletionResult result) {
    JsonWriter out = JsonRpcWriter.beginResult(call.id()).beginObject();
    if (call.revision().isModern()) {
      out.name("resultType").string("complete");
    }
    out.name("completion").beginObject().name("values").beginArray();
    result.values().forEach(out::string);
    out.endArray();
    result.total().ifPresent(total -> out.name("total").number(total));
    out.name("hasMore").bool(result.more() == CompletionResult.More.YES).endObject();
    server.writeMeta(out, call.revision(), ResourceContents.NO_META);
    return new Answer.Result(JsonRpcWriter.end(out.endObject()));
  }
}
