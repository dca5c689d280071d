package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.schema.Strings;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.ToolResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

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

  byte[] write(McpCall call, Catalog.Target target, ToolOutcome outcome) {
    if (outcome instanceof ToolOutcome.Returned returned) {
      return returned(call, target, returned.result());
    }
    ToolOutcome.Failed failed = (ToolOutcome.Failed) outcome;
    return error(call, failed.message().filter(text -> !text.isBlank()).orElse("the tool failed"));
  }

  private byte[] returned(McpCall call, Catalog.Target target, ToolResult result) {
    if (result instanceof ToolResult.Refused refused) {
      return error(
          call,
          "the arguments do not match the tool's input schema\n"
              + refused.violations().describe());
    }
    JsonWriter out = begin(call);
    Violations violations = new Violations();
    content(result, out, violations);
    if (violations.isEmpty()) {
      return end(call, out);
    }
    LOG.log(
        Level.ERROR,
        "a result of tool {0} of {1} breaks its output schema at {2}",
        target.definition().name(),
        target.table().service(),
        violations.kept().stream()
            .map(violation -> '"' + violation.pointer() + '"')
            .toList());
    return error(call, "the tool's result breaks its output schema\n" + violations.describe());
  }

  private static void content(ToolResult result, JsonWriter out, Violations violations) {
    if (result instanceof ToolResult.Structured<?> structured) {
      structured(structured, out, violations);
    } else if (result instanceof ToolResult.Json<?> json) {
      JsonWriter scratch = new JsonWriter();
      json(json, scratch, violations);
      beginText(out).string(scratch.toString());
      endText(out);
    } else if (result instanceof ToolResult.Text text) {
      Strings.write(text.text(), beginText(out), violations);
      endText(out);
    } else {
      out.name("content").beginArray().endArray();
    }
  }

  private static <T> void structured(
      ToolResult.Structured<T> result, JsonWriter out, Violations violations) {
    out.name("structuredContent");
    int from = out.length();
    result.codec().write(result.value(), out, violations);
    int to = out.length();
    beginText(out).quoted(from, to);
    endText(out);
  }

  private static <T> void json(ToolResult.Json<T> result, JsonWriter out, Violations violations) {
    result.writer().write(result.value(), out, violations);
  }

  private byte[] error(McpCall call, String message) {
    JsonWriter out = begin(call);
    beginText(out).string(message);
    endText(out);
    return end(call, out.name("isError").bool(true));
  }

  private static JsonWriter begin(McpCall call) {
    JsonWriter out = JsonRpcWriter.beginResult(call.id()).beginObject();
    return call.revision().isModern() ? out.name("resultType").string("complete") : out;
  }

  private byte[] end(McpCall call, JsonWriter out) {
    if (call.revision().isModern()) {
      server.writeMeta(out);
    }
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
