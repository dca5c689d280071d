package com.leanmcp.protocol;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import java.util.Optional;

/** {@code initialize} (2025-11-25, Lifecycle): opens a session, which is nothing but its signed id. */
final class Initialize implements McpMethod {
  private final ServerInfo server;
  private final SessionIds sessions;

  Initialize(ServerInfo server, SessionIds sessions) {
    this.server = server;
    this.sessions = sessions;
  }

  @Override
  public String describe(McpParams params) {
    return "initialize";
  }

  @Override
  public Answer answer(McpCall call) {
    McpParams params = call.params();
    if (params.protocolVersion().isEmpty()) {
      return Failures.invalidParams(call.id(), "params.protocolVersion is missing or not a string");
    }
    ProtocolRevision revision = ProtocolRevision.legacy(params.protocolVersion().get())
        .orElse(ProtocolRevision.NEWEST_LEGACY);
    String session = sessions.open(
        revision,
        params.capabilities().map(ClientCapability::bits).orElse(0),
        params.clientInfo().map(info -> member(info, "name")).orElse(""),
        params.clientInfo().map(info -> member(info, "version")).orElse(""),
        call.caller().user().map(Session::principal));
    return new Answer.Opened(JsonRpcWriter.result(call.id(), result(revision)), session);
  }

  private byte[] result(ProtocolRevision revision) {
    JsonWriter out = new JsonWriter().beginObject().name("protocolVersion").string(revision.text());
    out.name("capabilities")
        .beginObject()
        .name("tools")
        .beginObject()
        .endObject()
        .endObject();
    out.name("serverInfo");
    server.write(out);
    Optional<String> instructions = server.instructions();
    instructions.ifPresent(text -> out.name("instructions").string(text));
    return out.endObject().toBytes();
  }

  private static String member(JsonSlice object, String member) {
    try (JsonReader in = object.reader()) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        if (name.equals(member) && in.kind() == JsonKind.STRING) {
          return in.string();
        }
        in.skip();
      }
    }
    return "";
  }
}
