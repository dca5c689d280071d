package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.ErrorCode;
import com.leanmcp.jsonrpc.JsonRpcMessage.Request;
import com.leanmcp.protocol.Answer.Why;
import java.util.Optional;
import java.util.Set;

/** What a stateless request has to say, and say twice (2026-07-28, Base Protocol and Streamable HTTP). */
final class ModernRules {
  private static final Set<String> NAMED = Set.of("tools/call", "prompts/get");
  private static final String AT_URI = "resources/read";
  private static final Set<String> OF_TASK = Set.of("tasks/get", "tasks/update", "tasks/cancel");

  private ModernRules() {}

  /** Why the request is refused, if it is; the order is that of the validation ladder, steps 8 to 11. */
  static Optional<Answer> refusal(Request<McpParams> request, Hints hints) {
    RequestMeta meta = request.params().meta();
    JsonSlice id = request.id();
    if (meta.protocolVersion().isEmpty() || meta.clientCapabilities().isEmpty()) {
      return Optional.of(Failures.of(
          Why.BAD_REQUEST,
          id,
          ErrorCode.INVALID_PARAMS,
          "params._meta has to have io.modelcontextprotocol/protocolVersion, a string, and"
              + " io.modelcontextprotocol/clientCapabilities, an object"));
    }
    String version = meta.protocolVersion().get();
    boolean headers = hints.carrier() == Hints.Carrier.HTTP;
    if (headers && !hints.version().says(version)) {
      return mismatch(id, "MCP-Protocol-Version", "the protocol version in params._meta");
    }
    if (!version.equals(ProtocolRevision.MODERN.text())) {
      return Optional.of(Failures.unsupportedVersion(id, version));
    }
    return headers ? headers(request, hints) : Optional.empty();
  }

  private static Optional<Answer> headers(Request<McpParams> request, Hints hints) {
    JsonSlice id = request.id();
    if (!hints.method().says(request.method())) {
      return mismatch(id, "Mcp-Method", "the method");
    }
    String method = request.method();
    if (NAMED.contains(method) && !names(hints.name(), request.params().name())) {
      return mismatch(id, "Mcp-Name", "params.name");
    }
    if (method.equals(AT_URI) && !names(hints.name(), request.params().uri())) {
      return mismatch(id, "Mcp-Name", "params.uri");
    }
    if (OF_TASK.contains(method)
        && !names(hints.name(), request.params().string(McpParams.Member.TASK_ID))) {
      return mismatch(id, "Mcp-Name", "params.taskId");
    }
    return Optional.empty();
  }

  private static boolean names(HeaderHint header, Optional<String> target) {
    Optional<String> said =
        header.repeated() ? Optional.empty() : header.value().flatMap(HeaderValue::decode);
    return said.isPresent() && said.equals(target);
  }

  private static Optional<Answer> mismatch(JsonSlice id, String header, String what) {
    return Optional.of(Failures.headerMismatch(
        id, "the header " + header + " has to be there once and to be equal to " + what));
  }
}
