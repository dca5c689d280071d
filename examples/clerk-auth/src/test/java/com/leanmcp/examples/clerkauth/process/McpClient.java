package com.leanmcp.examples.clerkauth.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A client that sends stateless requests of the revision 2026-07-28, and keeps its connections open. */
final class McpClient {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String REVISION = "2026-07-28";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  McpClient(int port) {
    this.address = URI.create("http://localhost:" + port + "/mcp");
  }

  String address() {
    return address.toString();
  }

  Answer list() throws IOException, InterruptedException {
    return send(request("tools/list", "", ""));
  }

  /** Calls without a token. */
  Answer call(String tool, String arguments) throws IOException, InterruptedException {
    return send(call(tool, arguments, ""));
  }

  /** Calls with the token in the Authorization header. */
  Answer callByHeader(String token, String tool, String arguments)
      throws IOException, InterruptedException {
    return send(call(tool, arguments, "").header("Authorization", "Bearer " + token));
  }

  /** Calls with the token in {@code params._meta.authorization}, as the page tells clients to. */
  Answer callByMetadata(String token, String tool, String arguments)
      throws IOException, InterruptedException {
    String authorization = "\"authorization\":{\"type\":\"bearer\",\"token\":\"" + token + "\"},";
    return send(call(tool, arguments, authorization));
  }

  Answer get(URI document) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(document).GET());
  }

  private HttpRequest.Builder call(String tool, String arguments, String metadata) {
    String params = "\"name\":\"" + tool + "\",\"arguments\":" + arguments + ",";
    return request("tools/call", params, metadata).header("Mcp-Name", tool);
  }

  private HttpRequest.Builder request(String method, String params, String metadata) {
    String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{"
        + params + "\"_meta\":{" + metadata
        + "\"io.modelcontextprotocol/protocolVersion\":\"" + REVISION + "\","
        + "\"io.modelcontextprotocol/clientCapabilities\":{},"
        + "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}}";
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .header("MCP-Protocol-Version", REVISION)
        .header("Mcp-Method", method)
        .POST(BodyPublishers.ofString(body));
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return Answer.of(http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString()));
  }
}
