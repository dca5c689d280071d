package com.leanmcp.protocol;

import com.leanmcp.access.AccessDecision;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.service.Client;
import java.util.Optional;

/** A request that has passed the rules of its era and whose caller is known as far as it has to be. */
record McpCall(
    Exchange exchange,
    JsonSlice id,
    McpParams params,
    SessionState state,
    AccessDecision.Granted caller) {

  /** The revision the request is answered in. */
  ProtocolRevision revision() {
    return state.revision();
  }

  /** Its session, if it has one. */
  Optional<SessionState.Known> session() {
    return state instanceof SessionState.Known known ? Optional.of(known) : Optional.empty();
  }

  /** The program that sent it, as it describes itself. */
  Client client() {
    if (state instanceof SessionState.Known known) {
      Session session = known.session();
      return new Client(
          session.clientName(),
          session.clientVersion(),
          ClientCapabilities.of(session.capabilities()));
    }
    RequestMeta meta = params.meta();
    return new Client(
        meta.clientInfo().flatMap(info -> Slices.stringMember(info, "name")).orElse(""),
        meta.clientInfo().flatMap(info -> Slices.stringMember(info, "version")).orElse(""),
        ClientCapabilities.of(
            meta.clientCapabilities().map(ClientCapabilities::bits).orElse(0)));
  }
}
