package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** A client of revision 2025-06-18, which opens its session again at once when the server has lost it. */
final class SessionClient implements ToolClient {
  private static final String REVISION = "2025-06-18";
  private static final String INITIALIZE = """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",
       "capabilities":{},"clientInfo":{"name":"benchmark","version":"1"}}}
      """;
  private static final String INITIALIZED = """
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;
  private static final String CALL = """
      {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"ask0",
       "arguments":{"name":"Ada","number":3}}}
      """;

  private final HttpClient client;
  private final int port;
  private Optional<String> session = Optional.empty();
  private int opened;

  SessionClient(HttpClient client, int port) {
    this.client = client;
    this.port = port;
  }

  @Override
  public String call() throws IOException, InterruptedException {
    if (session.isPresent()) {
      HttpResponse<String> answer = send(CALL, session.get());
      if (answer.statusCode() == 200) {
        return answer.body();
      }
      session = Optional.empty();
    }
    HttpRequest initialize =
        McpPost.to(port).POST(BodyPublishers.ofString(INITIALIZE)).build();
    HttpResponse<String> welcome = client.send(initialize, BodyHandlers.ofString());
    session = welcome.headers().firstValue("Mcp-Session-Id");
    if (session.isEmpty()) {
      return welcome.body();
    }
    opened++;
    send(INITIALIZED, session.get());
    return send(CALL, session.get()).body();
  }

  /** How many sessions it has opened so far. */
  int opened() {
    return opened;
  }

  private HttpResponse<String> send(String message, String session)
      throws IOException, InterruptedException {
    HttpRequest request = McpPost.to(port)
        .header("MCP-Protocol-Version", REVISION)
        .header("Mcp-Session-Id", session)
        .POST(BodyPublishers.ofString(message))
        .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
