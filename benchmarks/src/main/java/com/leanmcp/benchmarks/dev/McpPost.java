package com.leanmcp.benchmarks.dev;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/** What every message to an MCP endpoint on this machine has in common. */
final class McpPost {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private McpPost() {}

  static HttpRequest.Builder to(int port) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/mcp"))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream");
  }
}
