package com.leanmcp.maven.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.manifest.ManifestReader;
import com.leanmcp.manifest.ToolManifest;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls against a server that answers what a test wants. */
class ToolClientTest {
  private static final List<ToolManifest> TOOLS =
      ManifestReader.offers("", json("""
              {"tools":[{"name":"stätte","inputSchema":{"properties":{"region":{"x-mcp-header":"Region"},
              "page":{"properties":{"size":{"x-mcp-header":"Size"},"all":{"x-mcp-header":"All"}}}}}}]}""")).tools();

  private HttpServer server;
  private int status = 200;
  private Map<String, String> headers = Map.of("Content-Type", "application/json");
  private String answer = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[]}}";
  private Headers sent = new Headers();
  private String body = "";

  private static JsonObject json(String text) {
    return ManifestReader.parse(JsonSlice.of(text));
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/mcp", exchange -> {
      sent = exchange.getRequestHeaders();
      body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      headers.forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private JsonObject call(Optional<String> token, String arguments) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/mcp");
    ToolCall call = ToolCall.of(TOOLS, Optional.of("stätte"), arguments);
    return new ToolClient(token, Duration.ofSeconds(30)).call(uri, call);
  }

  private void assertFails(Optional<String> token, String message) {
    assertThatThrownBy(() -> call(token, "{}"))
        .isInstanceOf(CallFailedException.class)
        .hasMessage(message);
  }

  @Test
  void repeatsInHeadersWhatAStatelessClientHasTo() throws Exception {
    call(Optional.of("secret"), "{\"region\":\"ö\",\"page\":{\"size\":10,\"all\":true}}");

    assertThat(sent.getFirst("Mcp-Method")).isEqualTo("tools/call");
    assertThat(sent.getFirst("Mcp-Name")).isEqualTo("=?base64?c3TDpHR0ZQ==?=");
    assertThat(sent.getFirst("MCP-Protocol-Version")).isEqualTo("2026-07-28");
    assertThat(sent.getFirst("Mcp-Param-Region")).isEqualTo("=?base64?w7Y=?=");
    assertThat(sent.getFirst("Mcp-Param-Size")).isEqualTo("10");
    assertThat(sent.getFirst("Mcp-Param-All")).isEqualTo("true");
    assertThat(sent.getFirst("Authorization")).isEqualTo("Bearer secret");
    assertThat(json(body).string("method")).hasValue("tools/call");
  }

  @Test
  void findsTheResultAtTheEndOfAStream() throws Exception {
    headers = Map.of("Content-Type", "text/event-stream");
    answer =
        ": comment\n\nevent: message\ndata: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\"}\n\n"
            + "data: {\"jsonrpc\":\"2.0\",\"id\":1,\ndata: \"result\":{\"isError\":true}}\n\n";

    assertThat(call(Optional.empty(), "{}")).isEqualTo(json("{\"isError\":true}"));
  }

  @Test
  void saysWhatTheServerRefuses() {
    status = 401;
    assertFails(
        Optional.empty(),
        "the tool is for authenticated callers; give a token in the environment variable"
            + " LEANMCP_TOKEN or with -Dtoken=…");
    headers = Map.of("WWW-Authenticate", "Bearer error_description=\"it \\\"expired\\\"\"");
    assertFails(Optional.of("secret"), "the server refuses the token: it \"expired\"");
    status = 403;
    headers = Map.of("WWW-Authenticate", "Bearer error_description=\"no\", scope=\"a b\"");
    assertFails(
        Optional.of("secret"), "the caller may not call the tool: no; it needs the scope a b");
    status = 404;
    headers = Map.of();
    answer = "{\"error\":{\"code\":-32601,\"message\":\"unknown\"}}";
    assertFails(Optional.empty(), "the server answers with an error: unknown (-32601)");
    answer = "<html>";
    assertFails(Optional.empty(), "the server answers with status 404 and no result");
    answer = "{\"id\":1,\"result\":{\"resultType\":\"input_required\"}}";
    assertFails(
        Optional.empty(),
        "the tool asks its client for something before it answers (input_required), and"
            + " leanmcp:call has nobody to ask");
  }

  @Test
  void refusesTokensThatCannotBeWithoutShowingThem() {
    assertFails(
        Optional.of("two words\n"),
        "the token is empty or has characters that no bearer token has, such as a space");
  }

  @Test
  void knowsWhichToolsThereAre() {
    assertThatThrownBy(() -> ToolCall.of(TOOLS, Optional.empty(), "{}"))
        .hasMessage("name a tool with -Dtool=…; there is stätte");
    assertThatThrownBy(() -> ToolCall.of(TOOLS, Optional.of("completely else"), "{}"))
        .hasMessage("there is no tool \"completely else\"; there is stätte");
    assertThatThrownBy(() -> ToolCall.of(List.of(), Optional.of("a"), "{}"))
        .hasMessage("there is no tool \"a\"; there is none on the class path");
    assertThatThrownBy(() -> ToolCall.of(TOOLS, Optional.of("stätte"), "{city:1}"))
        .hasMessage(
            "-Dargs has to be a JSON object, such as {\"city\":\"Paris\"}, but it is not JSON:"
                + " not valid JSON at byte 1 (a shell takes quotes away: write -Dargs='…')");
  }
}
