package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.LiveServices;

/** {@code server/discover} (2026-07-28, Server Features, Discovery). */
final class Discover implements McpMethod {
  private record Written(Catalog catalog, byte[] result) {}

  private final LiveServices services;
  private final ServerInfo server;
  private final ListSettings settings;
  private volatile Written written = new Written(Catalog.EMPTY, new byte[0]);

  Discover(LiveServices services, ServerInfo server, ListSettings settings) {
    this.services = services;
    this.server = server;
    this.settings = settings;
  }

  @Override
  public Work prepare(McpParams params) {
    return Work.simple(
        "server/discover",
        call -> new Answer.Result(JsonRpcWriter.result(call.id(), result(services.catalog()))));
  }

  private byte[] result(Catalog catalog) {
    Written current = written;
    if (current.catalog() != catalog || current.result().length == 0) {
      current = new Written(catalog, write(catalog));
      written = current;
    }
    return current.result();
  }

  private byte[] write(Catalog catalog) {
    JsonWriter out = new JsonWriter().beginObject().name("resultType").string("complete");
    out.name("supportedVersions")
        .beginArray()
        .string(ProtocolRevision.MODERN.text())
        .endArray();
    ServerCapabilities.write(catalog, ProtocolRevision.MODERN, out);
    server.instructions().ifPresent(text -> out.name("instructions").string(text));
    settings.write(out);
    server.writeMeta(out);
    return out.endObject().toBytes();
  }
}
