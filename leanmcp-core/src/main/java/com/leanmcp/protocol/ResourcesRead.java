package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.schema.Coercion;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.ServiceCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code resources/read} (Server Features, Resources). */
final class ResourcesRead implements McpMethod {
  private static final JsonObject NO_META = ResourceContents.NO_META;

  private final LiveServices services;
  private final AccessControl access;
  private final CallRunner runner;
  private final ServerInfo server;

  ResourcesRead(LiveServices services, AccessControl access, CallRunner runner, ServerInfo server) {
    this.services = services;
    this.access = access;
    this.runner = runner;
    this.server = server;
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return ResourceListing.RESOURCES.isOffered(catalog);
  }

  @Override
  public Work prepare(McpParams params) {
    Optional<Catalog.Readable> found = params.uri().flatMap(services.catalog()::readable);
    if (found.isEmpty()) {
      return Work.simple("resources/read (unknown resource)", ResourcesRead::unknown);
    }
    ResourceDefinition definition = found.get().resource().definition();
    return new Work(
        "resources/read " + definition.uri(),
        definition.access(),
        definition.execution(),
        call -> call(call, found.get()));
  }

  private static Answer unknown(McpCall call) {
    return call.params()
        .uri()
        .map(uri -> Failures.unknownResource(call, uri))
        .orElseGet(
            () -> Failures.invalidParams(call.id(), "params.uri is missing or not a string"));
  }

  private Answer call(McpCall call, Catalog.Readable readable) {
    ResourceDefinition definition = readable.resource().definition();
    AccessDecision decision = access.authorize(definition.access(), call.caller());
    if (!(decision instanceof AccessDecision.Granted)) {
      return Failures.refused(decision, Optional.of(call.id()));
    }
    Optional<Answer> refusal =
        Needs.refusal("resource \"" + definition.uri() + "\"", definition.needs(), call);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    CallRunner.Subject subject = new CallRunner.Subject(
        "resource " + definition.uri() + " of " + readable.resource().table().service(),
        definition.access(),
        definition.execution(),
        definition.currency());
    return runner.run(
        call,
        subject,
        context -> run(readable, context),
        outcome -> answer(call, definition, outcome));
  }

  /** The variables take the way of arguments, so that they are bound and checked like them. */
  private static ResourceReply run(Catalog.Readable readable, McpContext context) throws Exception {
    JsonWriter variables = new JsonWriter().beginObject();
    for (Map.Entry<String, String> each : readable.variables().entrySet()) {
      variables.name(each.getKey()).string(each.getValue());
    }
    Catalog.Resource resource = readable.resource();
    try (JsonReader in = JsonReader.of(variables.endObject().toBytes())) {
      ServiceCall call = new ServiceCall(in, new Violations(Coercion.EXACT), context);
      return resource.table().read(resource.definition().uri(), call);
    }
  }

  private Answer answer(
      McpCall call, ResourceDefinition definition, CallOutcome<ResourceReply> outcome) {
    String uri = call.params().uri().orElseThrow();
    if (!(outcome instanceof CallOutcome.Returned<ResourceReply> returned)) {
      return Failures.internal(call.id(), "the resource could not be read");
    }
    if (returned.value() instanceof ResourceReply.Refused refused) {
      return Failures.invalidParams(
          call.id(),
          "the URI does not fit " + definition.uri() + "\n"
              + refused.violations().describe());
    }
    Violations violations = new Violations();
    Optional<List<? extends ResourceContents>> contents =
        contents(returned.value(), uri, definition.mimeType(), violations);
    if (contents.isEmpty()) {
      return Failures.unknownResource(call, uri);
    }
    byte[] body = write(call, definition.access(), contents.get(), violations);
    return violations.isEmpty()
        ? new Answer.Result(body)
        : Failures.internal(call.id(), "the resource holds what cannot be sent");
  }

  /** What the method returned; empty where that is null. */
  private static Optional<List<? extends ResourceContents>> contents(
      ResourceReply reply, String uri, Optional<String> type, Violations violations) {
    if (reply instanceof ResourceReply.Text text) {
      return Optional.ofNullable(text.text())
          .map(held -> List.of(new ResourceContents.Text(uri, type, held, NO_META)));
    }
    if (reply instanceof ResourceReply.Blob blob) {
      return Optional.ofNullable(blob.bytes())
          .map(held -> List.of(new ResourceContents.Blob(uri, type, held, NO_META)));
    }
    if (reply instanceof ResourceReply.Json<?> json) {
      return json(json, violations)
          .map(held -> List.of(new ResourceContents.Text(uri, type, held, NO_META)));
    }
    return Optional.ofNullable(((ResourceReply.Full) reply).contents());
  }

  private static <T> Optional<String> json(ResourceReply.Json<T> json, Violations violations) {
    if (json.value() == null) {
      return Optional.empty();
    }
    JsonWriter out = new JsonWriter();
    json.writer().write(json.value(), out, violations);
    return Optional.of(out.toString());
  }

  private byte[] write(
      McpCall call,
      AccessRule rule,
      List<? extends ResourceContents> contents,
      Violations violations) {
    ProtocolRevision revision = call.revision();
    JsonWriter out = JsonRpcWriter.beginResult(call.id()).beginObject();
    if (revision.isModern()) {
      out.name("resultType").string("complete");
    }
    out.name("contents").beginArray();
    ContentWriter writer = new ContentWriter(revision);
    contents.forEach(each -> writer.write(each, out, violations));
    out.endArray();
    if (revision.isModern()) {
      // what a method reads may change with every call
      boolean open = rule instanceof AccessRule.Open;
      out.name("ttlMs").number(0).name("cacheScope").string(open ? "public" : "private");
    }
    server.writeMeta(out, revision, ResourceContents.NO_META);
    return JsonRpcWriter.end(out.endObject());
  }
}
