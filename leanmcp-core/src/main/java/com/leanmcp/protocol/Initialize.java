package com.leanmcp.protocol;

import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.service.LiveServices;
import java.util.Optional;

/** {@code initialize} (2025-11-25, Lifecycle): opens a session, which is nothing but its signed id. */
final class Initialize implements McpMethod {
  static final String NAME = "initialize";

  private final ServerInfo server;
  private final LiveServices services;
  private final SessionIds sessions;

  Initialize(ServerInfo server, LiveServices services, SessionIds sessions) {
    this.server = server;
    this.services = services;
    this.sessions = sessions;
  }

  @Override
  public Work prepare(McpParams params) {
    return Work.personal(NAME, this::answer);
  }

  private Answer answer(McpCall call) {
    McpParams params = call.params();
    Optional<String> version = params.string(Member.PROTOCOL_VERSION);
    if (version.isEmpty()) {
      return Failures.invalidParams(call.id(), "params.protocolVersion is missing or not a string");
    }
    ProtocolRevision revision =
        ProtocolRevision.legacy(version.get()).orElse(ProtocolRevision.NEWEST_LEGACY);
    String session = sessions.open(
        revision,
        params.object(Member.CAPABILITIES).map(ClientCapabilities::bits).orElse(0),
        clientInfo(params, "name"),
        clientInfo(params, "version"),
        call.caller().user().map(Session::principal));
    return new Answer.Opened(JsonRpcWriter.result(call.id(), result(revision)), session);
  }

  private static String clientInfo(McpParams params, String member) {
    return params
        .object(Member.CLIENT_INFO)
        .flatMap(info -> Slices.stringMember(info, member))
        .orElse("");
  }

  private byte[] result(ProtocolRevision revision) {
    JsonWriter out = new JsonWriter().beginObject().name("protocolVersion").string(revision.text());
    ServerCapabilities.write(services.catalog(), revision, out);
    out.name("serverInfo");
    server.write(out);
    server.instructions().ifPresent(text -> out.name("instructions").string(text));
    return out.endObject().toBytes();
  }
}
