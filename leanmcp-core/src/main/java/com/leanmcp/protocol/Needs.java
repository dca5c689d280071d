package com.leanmcp.protocol;

import com.leanmcp.annotation.ClientCapability;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.Answer.Why;
import com.leanmcp.service.Client;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an offer needs of its client, before anything runs (2026-07-28, Base Protocol, Missing Required Client Capability). */
final class Needs {
  private Needs() {}

  /** Why the call is refused, if the client lacks something. */
  static Optional<Answer> refusal(String subject, Set<ClientCapability> needs, McpCall call) {
    if (needs.isEmpty()) {
      return Optional.empty();
    }
    Client client = call.client();
    List<ClientCapability> missing =
        needs.stream().filter(each -> !client.supports(each)).sorted().toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(missing(missing, subject, call));
  }

  private static Answer missing(List<ClientCapability> missing, String subject, McpCall call) {
    JsonWriter data =
        new JsonWriter().beginObject().name("requiredCapabilities").beginObject();
    missing.stream()
        .map(ClientCapability::member)
        .distinct()
        .forEach(member -> write(member, missing, data));
    data.endObject().endObject();
    List<String> names = missing.stream().map(ClientCapability::words).toList();
    byte[] body = JsonRpcWriter.error(
        Optional.of(call.id()),
        McpErrorCode.MISSING_CLIENT_CAPABILITY,
        subject + " needs a client that can do " + String.join(", ", names),
        Optional.of(JsonSlice.of(data.toString())));
    return new Answer.Failure(call.revision().isModern() ? Why.BAD_REQUEST : Why.IN_BAND, body);
  }

  private static void write(String member, List<ClientCapability> missing, JsonWriter data) {
    data.name(member).beginObject();
    if (missing.contains(ClientCapability.URL_ELICITATION)) {
      missing.stream()
          .filter(each -> each.member().equals(member))
          .forEach(each -> data.name(each.mode()).beginObject().endObject());
    }
    data.endObject();
  }
}
