package com.leanmcp.protocol;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.Answer.Why;
import com.leanmcp.service.Catalog;
import java.util.Optional;

/** Whether both sides know tasks (extension {@code io.modelcontextprotocol/tasks}, Capability Negotiation). */
final class TaskExtension {
  static final String NAME = "io.modelcontextprotocol/tasks";

  private TaskExtension() {}

  /** Whether a server has tools that may run as tasks. */
  static boolean isOffered(Catalog catalog) {
    return catalog.hasTasks();
  }

  /** Whether the client that sent this request knows tasks; each request says so for itself. */
  static boolean isDeclared(McpCall call) {
    return call.revision().isModern()
        && call.params()
            .meta()
            .clientCapabilities()
            .flatMap(capabilities -> Slices.member(capabilities, "extensions"))
            .flatMap(extensions -> Slices.member(extensions, NAME))
            .filter(settings -> settings.kind() == JsonKind.OBJECT)
            .isPresent();
  }

  /** The answer to a request for which its client has to know tasks. */
  static Answer missing(String subject, McpCall call) {
    JsonWriter data =
        new JsonWriter().beginObject().name("requiredCapabilities").beginObject();
    data.name("extensions").beginObject().name(NAME).beginObject().endObject().endObject();
    byte[] body = JsonRpcWriter.error(
        Optional.of(call.id()),
        McpErrorCode.MISSING_CLIENT_CAPABILITY,
        subject + " needs a client that knows tasks: the extension " + NAME,
        Optional.of(JsonSlice.of(data.endObject().endObject().toString())));
    return new Answer.Failure(call.revision().isModern() ? Why.BAD_REQUEST : Why.IN_BAND, body);
  }
}
