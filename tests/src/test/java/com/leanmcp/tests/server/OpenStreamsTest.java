package com.leanmcp.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Message;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Streams that stay open until somebody ends them. */
class OpenStreamsTest {
  private static final String LISTEN =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\",\"params\":{"
          + "\"notifications\":{\"toolsListChanged\":true},"
          + "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}";

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void aSubscriptionEndsWithItsResultWhenTheServerStops() throws Exception {
    McpServer server =
        TestServer.builder(() -> {}).shutdownGrace(Duration.ofMinutes(5)).start();
    HttpResponse<InputStream> stream = send(request(server)
        .header("Content-Type", "application/json")
        .header("MCP-Protocol-Version", Message.MODERN)
        .header("Mcp-Method", "subscriptions/listen")
        .POST(BodyPublishers.ofString(LISTEN)));

    Background.run(server::close).get(60, TimeUnit.SECONDS);
    String events = new String(stream.body().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(events)
        .contains("notifications/subscriptions/acknowledged", "\"resultType\":\"complete\"");
  }

  @Test
  void theStandaloneStreamOfASessionEndsWhenTheServerStops() throws Exception {
    McpServer server =
        TestServer.builder(() -> {}).shutdownGrace(Duration.ofMinutes(5)).start();
    String session = session(server);
    HttpResponse<InputStream> stream = send(request(server).header("Mcp-Session-Id", session));

    Background.run(server::close).get(60, TimeUnit.SECONDS);

    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
    stream.body().readAllBytes(); // ends, and whole: a stream cut off would be an exception
  }

  @Test
  void theStandaloneStreamOfASessionIsOneAndEndsWithIt() throws Exception {
    try (McpServer server = TestServer.start()) {
      String session = session(server);
      HttpRequest.Builder get = request(server).header("Mcp-Session-Id", session);
      HttpResponse<InputStream> stream = send(get);
      HttpResponse<InputStream> second = send(get);
      HttpResponse<InputStream> delete =
          send(request(server).header("Mcp-Session-Id", session).DELETE());
      stream.body().readAllBytes();

      assertThat(stream.statusCode()).isEqualTo(200);
      assertThat(second.statusCode()).isEqualTo(409);
      assertThat(delete.statusCode()).isEqualTo(204);
      assertThat(send(get).statusCode()).isEqualTo(404);
    }
  }

  private static String session(McpServer server) {
    return Message.initialize(server.port(), "2025-11-25")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
  }

  private static HttpRequest.Builder request(McpServer server) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/mcp"))
        .header("Accept", "application/json, text/event-stream");
  }

  private HttpResponse<InputStream> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofInputStream());
  }
}
