package com.leanmcp.benchmarks.dev;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of revision 2026-07-28, which knows no sessions. */
final class StatelessClient implements ToolClient {
  private static final String CALL = """
      {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"ask0",
       "arguments":{"name":"Ada","number":3},
       "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",
                "io.modelcontextprotocol/clientCapabilities":{},
                "io.modelcontextprotocol/clientInfo":{"name":"benchmark","version":"1"}}}}
      """;

  private final HttpClient client;
  private final HttpRequest call;

  StatelessClient(HttpClient client, int port) {
    this.client = client;
    this.call = McpPost.to(port)
        .header("MCP-Protocol-Version", "2026-07-28")
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", "ask0")
        .POST(BodyPublishers.ofString(CALL))
        .build();
  }

  @Override
  public String call() throws IOException, InterruptedException {
    return client.send(call, BodyHandlers.ofString()).body();
  }
}
