package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, rows 1 to 5 and 29: what a message has to look like. */
class MessageShapeTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message modern(String body) {
    return Message.of(server.port(), body)
        .header("MCP-Protocol-Version", Message.MODERN)
        .header("Mcp-Method", "tools/list");
  }

  private static String session() {
    return Message.initialize(server.port(), "2025-11-25")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
  }

  private static void assertRefused(Reply reply, int code) {
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(reply.string("jsonrpc")).isEqualTo("2.0");
    assertThat(reply.errorCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "nope",
        "{\"jsonrpc\":\"2.0\",\"id\":1,}",
        "{} {}",
        "\uFEFF{}",
        "{\"id\":NaN}"
      })
  void row01MalformedJsonIsAParseErrorWithoutId(String body) {
    Reply reply = modern(body).send();

    assertRefused(reply, -32700);
    assertThat(reply.hasId()).isFalse();
  }

  @Test
  void row02ABatchIsRefusedInBothEras() {
    String batch = "[" + Message.request("tools/list", "") + "]";

    assertRefused(modern(batch).send(), -32600);
    assertRefused(
        Message.of(server.port(), batch).header("Mcp-Session-Id", session()).send(), -32600);
  }

  @Test
  void row03AnEmptyBatchIsRefused() {
    assertRefused(modern("[]").send(), -32600);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":7,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"1.0\",\"id\":7,\"method\":\"ping\"}",
        "{\"jsonrpc\":2.0,\"id\":7,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":7}",
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":3}",
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\",\"params\":[]}",
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\",\"method\":\"tools/call\"}"
      })
  void row04AnEnvelopeThatIsWrongIsRefusedUnderItsId(String body) {
    Reply reply = modern(body).send();

    assertRefused(reply, -32600);
    assertThat(reply.number("id")).isEqualTo(7);
  }

  @Test
  void row04AMemberOfParamsThatStandsTwiceIsRefused() {
    Message call = Message.call(server.port(), "echo", "{\"message\":\"hi\"}");

    assertRefused(
        call.change("\"name\":\"echo\"", "\"name\":\"add\",\"name\":\"echo\"").send(), -32600);
    assertRefused(
        Message.modern(
                server.port(), "tools/list", "\"_meta\":{\"authorization\":{\"token\":\"a\"}}")
            .send(),
        -32600);
  }

  @Test
  void row01InvalidUtf8IsAParseError() throws Exception {
    byte[] body = "{\"jsonrpc\":\"2.0\",\"id\":\"__\",\"method\":\"tools/list\"}"
        .getBytes(StandardCharsets.US_ASCII);
    int at = new String(body, StandardCharsets.US_ASCII).indexOf("__");
    body[at] = (byte) 0xC0;
    body[at + 1] = (byte) 0xAF;
    try (Wire wire = new Wire(server.port())) {
      assertRefused(
          wire.exchange(
              "POST /mcp", List.of("Host: localhost", "Content-Type: application/json"), body),
          -32700);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1.5", "true", "{}", "[]"})
  void row05AnIdThatIsNoneIsRefusedWithoutId(String id) {
    Reply reply = modern("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/list\"}")
        .send();

    assertRefused(reply, -32600);
    assertThat(reply.hasId()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "\"a\\\"b\"",
        "\"\"",
        "-5",
        "9007199254740993",
        "123456789012345678901234567890"
      })
  void anIdComesBackAsItsOwnBytes(String id) {
    Reply reply = Message.modern(server.port(), "tools/list", "")
        .change("\"id\":1", "\"id\":" + id)
        .send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).contains("\"id\":" + id + ",");
  }

  @Test
  void row29ANotificationIsAcceptedWithoutBody() {
    Reply modern = modern(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}")
        .send();
    Reply legacy = Message.of(
            server.port(), "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
        .header("Mcp-Session-Id", session())
        .send();

    assertThat(modern.status()).isEqualTo(202);
    assertThat(modern.body()).isEmpty();
    assertThat(legacy.status()).isEqualTo(202);
    assertThat(legacy.body()).isEmpty();
  }

  @Test
  void row29AResponseIsIgnoredInASessionAndRefusedWithoutOne() {
    String response = "{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":{}}";

    assertThat(modern(response).send().status()).isEqualTo(400);
    assertThat(Message.of(server.port(), response)
            .header("Mcp-Session-Id", session())
            .send()
            .status())
        .isEqualTo(202);
  }

  @Test
  void row29WhatIsIgnoredIsIgnoredWhateverItSays() {
    String session = session();
    for (String each : new String[] {
      "{\"jsonrpc\":\"2.0\",\"id\":99,\"error\":{\"code\":-1,\"message\":\"no\"}}",
      "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"result\":{\"action\":\"accept\"}}",
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/nothing\"}",
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/roots/list_changed\"}",
      "{\"jsonrpc\":\"2.0\",\"method\":\"tools/call\",\"params\":{\"name\":\"fail\"}}"
    }) {
      Reply reply =
          Message.of(server.port(), each).header("Mcp-Session-Id", session).send();

      assertThat(reply.status()).isEqualTo(202);
      assertThat(reply.body()).isEmpty();
    }
  }

  @Test
  void row29ANotificationOfTheModernEraIsAcceptedWhateverItsHeaders() {
    Reply reply = Message.of(
            server.port(),
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\",\"params\":{"
                + Message.META + "}}")
        .send();

    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.body()).isEmpty();
  }

  @Test
  void row29ANotificationOfNoEraIsRefused() {
    Reply reply = Message.of(
            server.port(), "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
        .send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.hasId()).isFalse();
  }
}
