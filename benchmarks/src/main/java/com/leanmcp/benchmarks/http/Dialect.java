package com.leanmcp.benchmarks.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How a client speaks: as of 2026-07-28, every request for itself, or as of 2025-06-18 in a session. */
enum Dialect {
  MODERN("2026-07-28"),
  SESSION("2025-06-18");

  private static final String META =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{},"
          + "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"benchmark\",\"version\":\"1.0.0\"}}";

  private final String revision;

  Dialect(String revision) {
    this.revision = revision;
  }

  String revision() {
    return revision;
  }

  /** The headers of a request, beside the session's. */
  Map<String, String> headers(Work work) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Accept", "application/json, text/event-stream");
    headers.put("MCP-Protocol-Version", revision);
    if (this == MODERN) {
      headers.put("Mcp-Method", work.method());
      work.tool().ifPresent(tool -> headers.put("Mcp-Name", tool));
    }
    return headers;
  }

  /** What stands before the id. */
  String before() {
    return "{\"jsonrpc\":\"2.0\",\"id\":";
  }

  /** What stands behind the id, with these arguments. */
  String after(Work work, String arguments) {
    Optional<String> call =
        work.tool().map(tool -> "\"name\":\"" + tool + "\",\"arguments\":" + arguments);
    String params =
        this == MODERN ? call.map(said -> said + ",").orElse("") + META : call.orElse("");
    return ",\"method\":\"" + work.method() + "\",\"params\":{" + params + "}}";
  }
}
