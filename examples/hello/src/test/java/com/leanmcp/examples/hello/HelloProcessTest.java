package com.leanmcp.examples.hello;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HelloProcessTest {
  private static final String GREET = """
      {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"greet",
       "arguments":{"name":"Ada"},
       "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",
                "io.modelcontextprotocol/clientCapabilities":{},
                "io.modelcontextprotocol/clientInfo":{"name":"test","version":"1"}}}}
      """;

  @Test
  void greetsByOneStatelessRequest(@TempDir Path directory) throws Exception {
    try (HelloProcess hello = HelloProcess.start(directory)) {
      HttpRequest request = HttpRequest.newBuilder(hello.uri("/mcp"))
          .header("Content-Type", "application/json")
          .header("Accept", "application/json, text/event-stream")
          .header("MCP-Protocol-Version", "2026-07-28")
          .header("Mcp-Method", "tools/call")
          .header("Mcp-Name", "greet")
          .POST(BodyPublishers.ofString(GREET))
          .build();

      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"structuredContent\":{\"text\":\"Hello, Ada!\"}");
    }
  }
}
