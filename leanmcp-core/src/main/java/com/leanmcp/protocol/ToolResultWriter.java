package com.leanmcp.protocol;

import com.leanmcp.content.Content;
import com.leanmcp.content.ResourceContents;
import com.leanmcp.content.ToolResult;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ToolReply;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Writes the result of a tool call (MCP schema, CallToolResult). Structured content is encoded once and copied, escaped,
 * into the text that clients without output schemas read. A value that breaks its own output schema never goes out.
 */
final class ToolResultWriter {
  private static final Logger LOG = System.getLogger(ToolResultWriter.class.getName());

  private final ServerInfo server;

  ToolResultWriter(ServerInfo server) {
    this.server = server;
  }

  Answer write(McpCall call, CallRunner.Subject subject, CallOutcome<ToolReply> outcome) {
    if (outcome instanceof CallOutcome.Returned<ToolReply> returned) {
      return returned(call, subject, returned.value());
    }
    Throwable problem = ((CallOutcome.Failed<ToolReply>) outcome).problem();
    Optional<String> message =
        problem instanceof Exception ? Optional.ofNullable(problem.getMessage()) : Optional.empty();
    return error(
        call,
        message.filter(text -> !text.isBlank()).orElse("the tool failed"),
        ResourceContents.NO_META);
  }

  private Answer returned(McpCall call, CallRunner.Subject subject, ToolReply reply) {
    if (reply instanceof ToolReply.Refused refused) {
      return error(
          call,
          "the arguments do not match the tool's input schema\n"
              + refused.violations().describe(),
          ViolationsMeta.of(refused.violations()));
    }
    JsonWriter out = begin(call);
    Violations violations = new Violations();
    JsonObject meta = ResourceContents.NO_META;
    if (reply instanceof ToolReply.Full full) {
      meta = full(full, out, call.revision(), violations);
    } else {
      content(reply, out, call.revision(), violations);
    }
    if (violations.isEmpty()) {
      return new Answer.Result(end(call, out, meta), verdict(reply));
    }
    LOG.log(
        Level.ERROR,
        "a result of {0} breaks its output schema at {1}",
        subject.what(),
        violations.kept().stream()
            .map(violation -> '"' + violation.pointer() + '"')
            .toList());
    return error(
        call,
        "the tool's result breaks its output schema\n" + violations.describe(),
        ResourceContents.NO_META);
  }

  private static Answer.Verdict verdict(ToolReply reply) {
    return reply instanceof ToolReply.Full full
            && full.result().verdict() == ToolResult.Verdict.ERROR
        ? Answer.Verdict.TOOL_FAILED
        : Answer.Verdict.SUCCEEDED;
  }

  private static JsonObject full(
      ToolReply.Full reply, JsonWriter out, ProtocolRevision revision, Violations violations) {
    ToolResult result = reply.result();
    if (result == null) {
      violations.add("expected a ToolResult, got null");
      return ResourceContents.NO_META;
    }
    ContentWriter contents = new ContentWriter(revision);
    out.name("content").beginArray();
    for (Content each : result.content()) {
      contents.write(each, out, violations);
    }
    out.endArray();
    result
        .structured()
        .filter(value -> revision.isModern()
            || revision.isSince(ProtocolRevision.V2025_06_18) && value instanceof JsonObject)
        .ifPresent(value -> value.write(out.name("structuredContent")));
    if (result.verdict() == ToolResult.Verdict.ERROR) {
      out.name("isError").bool(true);
    }
    return result.meta();
  }

  private static void content(
      ToolReply reply, JsonWriter out, ProtocolRevision revision, Violations violations) {
    if (reply instanceof ToolReply.Structured<?> structured) {
      structured(structured, out, revision, violations);
    } else if (reply instanceof ToolReply.Json<?> json) {
      JsonWriter scratch = new JsonWriter();
      json(json, scratch, violations);
      beginText(out).string(scratch.toString());
      endText(out);
    } else if (reply instanceof ToolReply.Text text) {
      Strings.write(text.text(), beginText(out), violations);
      endText(out);
    } else {
      out.name("content").beginArray().endArray();
    }
  }

  private static <T> void structured(
      ToolReply.Structured<T> result,
      JsonWriter out,
      ProtocolRevision revision,
      Violations violations) {
    if (!revision.isSince(ProtocolRevision.V2025_06_18)) {
      JsonWriter scratch = new JsonWriter();
      result.codec().write(result.value(), scratch, violations);
      beginText(out).string(scratch.toString());
      endText(out);
      return;
    }
    out.name("structuredContent");
    int from = out.length();
    result.codec().write(result.value(), out, violations);
    int to = out.length();
    beginText(out).quoted(from, to);
    endText(out);
  }

  private static <T> void json(ToolReply.Json<T> result, JsonWriter out, Violations violations) {
    result.writer().write(result.value(), out, violations);
  }

  private Answer error(McpCall call, String message, JsonObject meta) {
    JsonWriter out = begin(call);
    beginText(out).string(message);
    endText(out);
    return new Answer.Result(
        end(call, out.name("isError").bool(true), meta), Answer.Verdict.TOOL_FAILED);
  }

  private static JsonWriter begin(McpCall call) {
    JsonWriter out = JsonRpcWriter.beginResult(call.id()).beginObject();
    return call.revision().isModern() ? out.name("resultType").string("complete") : out;
  }

  private byte[] end(McpCall call, JsonWriter out, JsonObject meta) {
    server.writeMeta(out, call.revision(), meta);
    return JsonRpcWriter.end(out.endObject());
  }

  private static JsonWriter beginText(JsonWriter out) {
    return out.name("content")
        .beginArray()
        .beginObject()
        .name("type")
        .string("text")
        .name("text");
  }

  private static void endText(JsonWriter out) {
    out.endObject().endArray();
  }
}
