package com.leanmcp.maven;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls tools of a server on this machine, with a session or without one. */
final class McpCalls {
  private static final String META = """
      ,"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",
       "io.modelcontextprotocol/clientCapabilities":{},
       "io.modelcontextprotocol/clientInfo":{"name":"test","version":"1"}}""";

  private final URI uri;
  private final HttpClient client = HttpClient.newHttpClient();

  McpCalls(int port) {
    this.uri = URI.create("http://127.0.0.1:" + port + "/mcp");
  }

  /** The whole answer; empty while nobody listens. */
  String tool(String name) {
    try {
      return send(request(name).POST(BodyPublishers.ofString(call(name, META))).build())
          .body();
    } catch (IOException e) {
      return "";
    }
  }

  /** The id of a new session of the protocol before the stateless one. */
  String newSession() throws IOException {
    String body = """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",
         "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";
    return send(plain().POST(BodyPublishers.ofString(body)).build())
        .headers()
        .firstValue("Mcp-Session-Id")
        .orElseThrow();
  }

  /** Status and body of a call in a session. */
  String tool(String name, String session) throws IOException {
    HttpResponse<String> answer = send(plain()
        .header("Mcp-Session-Id", session)
        .header("MCP-Protocol-Version", "2025-06-18")
        .POST(BodyPublishers.ofString(call(name, "")))
        .build());
    return answer.statusCode() + " " + answer.body();
  }

  private static String call(String name, String meta) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + name
        + "\",\"arguments\":{}" + meta + "}}";
  }

  private HttpRequest.Builder request(String name) {
    return plain()
        .header("MCP-Protocol-Version", "2026-07-28")
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", name);
  }

  private HttpRequest.Builder plain() {
    return HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream");
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
