package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.McpServer;
import com.leanmcp.http.Cors;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, rows 17, 18, 20, 21 and 25: who may come in, with what, and by which verb. */
class DoorTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.builder(() -> {})
        .publicUrl("https://mcp.example.com/mcp")
        .allowedHosts("other.example.com")
        .cors(Cors.allow("https://app.example"))
        .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message list() {
    return Message.modern(server.port(), "tools/list", "");
  }

  private static Reply request(String line, String... headers) throws IOException {
    try (Wire wire = new Wire(server.port())) {
      List<String> all = new ArrayList<>(List.of(headers));
      all.add("Host: localhost");
      return wire.exchange(line, all, new byte[0]);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json, text/event-stream | 200", "*/* | 200", "application/json | 200",
            "text/event-stream | 200",
        "application/* | 200", "text/html;q=0.5, application/json;q=0.1 | 200", "text/html | 406",
            "image/* | 406",
        "application/json;q=0 | 406"
      })
  void row17OnlyAnAcceptThatAllowsNeitherTypeIsRefused(String accept, int status) {
    assertThat(list().with("Accept", accept).send().status()).isEqualTo(status);
  }

  @Test
  void row17AnAbsentAcceptAllowsBoth() {
    assertThat(list().without("Accept").send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 415",
    "application/jsonp, 415",
    "application/x-www-form-urlencoded, 415",
    "application/json;charset=utf-8, 200",
    "Application/JSON, 200"
  })
  void row18TheContentTypeHasToBeJson(String type, int status) {
    assertThat(list().with("Content-Type", type).send().status()).isEqualTo(status);
  }

  @Test
  void row18AnAbsentContentTypeIsRefused() {
    assertThat(list().without("Content-Type").send().status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "https://localhost.evil.example",
        "https://mcp.example.com.evil.example",
        "http://mcp.example.com",
        "https://mcp.example.com:8443",
        "http://app.example",
        "https://app.example.evil.example",
        "https://sub.app.example",
        "file://",
        "localhost",
        "http://localhost:x",
        "http://user@localhost"
      })
  void row20AnotherOriginIs403EvenWithAGoodHost(String origin) {
    Reply reply = list().header("Origin", origin).send();

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.errorCode()).isEqualTo(-32600);
    assertThat(reply.hasId()).isFalse();
    assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:6274",
        "http://127.0.0.1:1",
        "http://[::1]:80",
        "https://localhost",
        "https://mcp.example.com",
        "https://app.example"
      })
  void row20KnownOriginsAreLetIn(String origin) {
    assertThat(list().header("Origin", origin).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:3000",
        "localhost.evil.example",
        "mcp.example.com.evil.example",
        "127.0.0.1.evil.example",
        "xmcp.example.com",
        "127.0.0.2",
        "0.0.0.0"
      })
  void row21AnotherHostIs403(String host) {
    assertThat(list().with("Host", host).send().status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:1",
        "127.0.0.1:9",
        "[::1]:80",
        "LOCALHOST",
        "mcp.example.com",
        "MCP.example.com:443",
        "other.example.com"
      })
  void row21KnownHostsAreLetIn(String host) {
    assertThat(list().with("Host", host).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS"})
  void row25OtherVerbsAre405(String verb) throws IOException {
    Reply reply = request(verb + " /mcp", "Accept: text/event-stream");

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow"))
        .hasValueSatisfying(verbs -> assertThat(verbs).contains("POST"));
  }

  @Test
  void row25VerbsThatHaveNoMeaningAreToldWhichHave() throws IOException {
    assertThat(request("PUT /mcp").header("Allow")).contains("GET, POST, DELETE");
    assertThat(request("GET /mcp", "Accept: text/event-stream").header("Allow")).contains("POST");
    assertThat(request("DELETE /mcp").header("Allow")).contains("POST");
  }

  @Test
  void aStreamIsOnlyForThoseWhoAcceptEvents() throws IOException {
    assertThat(request("GET /mcp", "Accept: application/json").status()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE"})
  void row20EvilOriginsMayNeitherListenNorEndSessions(String verb) throws IOException {
    Reply reply =
        request(verb + " /mcp", "Accept: text/event-stream", "Origin: https://evil.example");

    assertThat(reply.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE"})
  void aBodyThatHasNoBusinessThereIsNotTakenForTheNextRequest(String verb) throws IOException {
    try (Wire wire = new Wire(server.port())) {
      List<String> headers = List.of("Host: localhost", "Accept: text/event-stream");
      wire.exchange(verb + " /mcp", headers, "POST /mcp".getBytes(StandardCharsets.US_ASCII));

      assertThat(list().send(wire).status()).isEqualTo(200);
    }
  }

  @Test
  void pagesOfAllowedOriginsReadAnswersAndChallenges() throws IOException {
    Reply preflight = request(
        "OPTIONS /mcp",
        "Origin: https://app.example",
        "Access-Control-Request-Method: POST",
        "Access-Control-Request-Headers: authorization, mcp-param-region, x-other");
    Reply answer = list().header("Origin", "https://app.example").send();

    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.header("Access-Control-Allow-Origin")).contains("https://app.example");
    assertThat(preflight.header("Access-Control-Allow-Methods")).contains("GET, POST, DELETE");
    assertThat(preflight.header("Access-Control-Allow-Headers"))
        .contains("authorization, mcp-param-region");
    assertThat(answer.header("Access-Control-Allow-Origin")).contains("https://app.example");
    assertThat(answer.header("Access-Control-Expose-Headers"))
        .hasValueSatisfying(
            exposed -> assertThat(exposed).contains("WWW-Authenticate", "Mcp-Session-Id"));
  }

  @Test
  void pagesOfLoopbackMayCallButAreNotNamed() {
    assertThat(list()
            .header("Origin", "http://localhost:1")
            .send()
            .header("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void tellsItsHealthAndNothingElsewhere() throws IOException {
    assertThat(request("GET /health").text()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(request("POST /health").status()).isEqualTo(405);
    assertThat(request("GET /").status()).isEqualTo(404);
    assertThat(request("POST /mcp/").status()).isEqualTo(404);
    assertThat(request("GET /other").text()).startsWith("{");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "*",
        "ftp://a.example",
        "https://a.example/path",
        "a.example",
        "https://u@a.example",
        ""
      })
  void onlyWebOriginsCanBeAllowed(String origin) {
    assertThatThrownBy(() -> Cors.allow(origin)).hasMessageContaining("no web origin");
    assertThatThrownBy(() -> new Cors(Set.of(origin))).hasMessageContaining("no web origin");
  }

  @Test
  void originsAreComparedAsBrowsersSpellThem() {
    assertThat(Cors.allow("https://App.Example:443", "http://b.example:8080").origins())
        .containsExactlyInAnyOrder("https://app.example", "http://b.example:8080");
  }
}
