package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolHints;

/** {@code tools/list} (Server Features, Tools): one page, sorted by name, written once. */
final class ToolsList implements McpMethod {
  private final byte[] modern;
  private final byte[] legacy;

  ToolsList(Catalog catalog, ServerInfo server) {
    JsonWriter complete = new JsonWriter().beginObject().name("resultType").string("complete");
    writeTools(catalog, complete);
    Caching.write(complete);
    server.writeMeta(complete);
    modern = complete.endObject().toBytes();
    JsonWriter plain = new JsonWriter().beginObject();
    writeTools(catalog, plain);
    legacy = plain.endObject().toBytes();
  }

  @Override
  public String describe(McpParams params) {
    return "tools/list";
  }

  @Override
  public Answer answer(McpCall call) {
    if (call.params().cursor()) {
      return Failures.invalidParams(
          call.id(), "the cursor is not one this server gave; all tools are on one page");
    }
    byte[] result = call.revision().isModern() ? modern : legacy;
    return new Answer.Result(JsonRpcWriter.result(call.id(), result));
  }

  private static void writeTools(Catalog catalog, JsonWriter out) {
    out.name("tools").beginArray();
    catalog.tools().forEach(target -> writeTool(target.definition(), out));
    out.endArray();
  }

  private static void writeTool(ToolDefinition tool, JsonWriter out) {
    out.beginObject().name("name").string(tool.name());
    tool.title().ifPresent(title -> out.name("title").string(title));
    tool.description().ifPresent(description -> out.name("description").string(description));
    out.name("inputSchema").raw(tool.inputSchema());
    tool.outputSchema().ifPresent(schema -> out.name("outputSchema").raw(schema));
    if (!tool.hints().isEmpty()) {
      writeHints(tool.hints(), out);
    }
    out.endObject();
  }

  private static void writeHints(ToolHints hints, JsonWriter out) {
    out.name("annotations").beginObject();
    hints.readOnly().ifPresent(value -> out.name("readOnlyHint").bool(value));
    hints.destructive().ifPresent(value -> out.name("destructiveHint").bool(value));
    hints.idempotent().ifPresent(value -> out.name("idempotentHint").bool(value));
    hints.openWorld().ifPresent(value -> out.name("openWorldHint").bool(value));
    out.endObject();
  }
}
