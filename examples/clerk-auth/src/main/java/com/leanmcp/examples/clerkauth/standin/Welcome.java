package com.leanmcp.examples.clerkauth.standin;

import java.net.URI;
import java.util.List;

/** What the stand-in prints for whoever wants to try the server. */
final class Welcome {
  private static final String BODY =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":"
          + "{\"name\":\"echo\",\"arguments\":{\"message\":\"Hello, World!\"},\"_meta\":"
          + "{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{},"
          + "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"curl\",\"version\":\"8\"}}}}";

  private Welcome() {}

  static List<String> lines(URI server, String mintUrl, String accessToken, String refreshToken) {
    return List.of(
        "",
        "MCP URL: " + server,
        "Access token (8 hours): " + accessToken,
        "Refresh token: " + refreshToken,
        "More tokens: POST " + mintUrl
            + " with kind=access|session|id|refresh and lifetime=SECONDS",
        "",
        "Call the tool echo:",
        "",
        curl(server, accessToken),
        "");
  }

  private static String curl(URI server, String accessToken) {
    return "curl -sS '" + server + "'"
        + " -H 'Authorization: Bearer " + accessToken + "'"
        + " -H 'Content-Type: application/json'"
        + " -H 'Accept: application/json, text/event-stream'"
        + " -H 'MCP-Protocol-Version: 2026-07-28'"
        + " -H 'Mcp-Method: tools/call'"
        + " -H 'Mcp-Name: echo'"
        + " -d '" + BODY + "'";
  }
}
