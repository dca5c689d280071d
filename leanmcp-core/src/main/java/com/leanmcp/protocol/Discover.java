package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;

/** {@code server/discover} (2026-07-28, Server Features, Discovery). */
final class Discover implements McpMethod {
  private final byte[] result;

  Discover(ServerInfo server) {
    JsonWriter out = new JsonWriter().beginObject().name("resultType").string("complete");
    out.name("supportedVersions")
        .beginArray()
        .string(ProtocolRevision.MODERN.text())
        .endArray();
    out.name("capabilities")
        .beginObject()
        .name("tools")
        .beginObject()
        .endObject()
        .endObject();
    server.instructions().ifPresent(text -> out.name("instructions").string(text));
    Caching.write(out);
    server.writeMeta(out);
    result = out.endObject().toBytes();
  }

  @Override
  public String describe(McpParams params) {
    return "server/discover";
  }

  @Override
  public Answer answer(McpCall call) {
    return new Answer.Result(JsonRpcWriter.result(call.id(), result));
  }
}
