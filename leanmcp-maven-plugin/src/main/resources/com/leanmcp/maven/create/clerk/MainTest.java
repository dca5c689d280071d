package {{package}};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.leanmcp.McpServer;
import com.leanmcp.environment.Environment;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Starts the server on a free port and calls it as a client does. */
final class MainTest {
  private static final Environment CONFIGURED =
      Environment.of(Map.of("PORT", "0", "CLERK_FRONTEND_API", "your-app.clerk.accounts.dev"));

  @Test
  void letsNobodyCallWithoutToken() throws Exception {
    try (McpServer server = Main.start(CONFIGURED)) {
      HttpResponse<String> answer = greet(server.uri());

      assertEquals(401, answer.statusCode());
      assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
    }
  }

  @Test
  void doesNotStartWithoutClerk() {
    Environment nothing = Environment.of(Map.of("PORT", "0"));

    assertThrows(IllegalStateException.class, () -> Main.start(nothing).close());
  }

  private static HttpResponse<String> greet(URI server) throws Exception {
    String call =
        """
        {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
          "name": "greet",
          "arguments": {"name": "Ada"},
          "_meta": {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientCapabilities": {},
            "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"}}}}
        """;
    HttpRequest request =
        HttpRequest.newBuilder(server)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .header("MCP-Protocol-Version", "2026-07-28")
            .header("Mcp-Method", "tools/call")
            .header("Mcp-Name", "greet")
            .POST(BodyPublishers.ofString(call))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
