package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, rows 2 and 3: several messages in one array, which one revision alone has. */
class BatchTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":\"ping\",\"method\":\"ping\"}";
  private static final String LIST =
      "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\",\"params\":{}}";
  private static final String NOTE =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message batch(String revision, String... messages) {
    return Message.of(server.port(), "[" + String.join(",", messages) + "]")
        .header("Mcp-Session-Id", Message.session(server.port(), revision));
  }

  private static String call(String id, String tool, String arguments) {
    return Message.request(
            "tools/call",
            "\"name\":\"" + tool + "\",\"arguments\":" + arguments
                + ",\"_meta\":{\"progressToken\":" + id + "}")
        .replace("\"id\":1", "\"id\":" + id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-06-18", "2025-11-25"})
  void row02ABatchIsRefusedOutsideOfItsRevision(String revision) {
    Reply reply = batch(revision, PING, LIST).send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo(-32600);
    assertThat(reply.hasId()).isFalse();
  }

  @Test
  void row02ABatchIsRefusedWithoutASession() {
    Reply reply = Message.of(server.port(), "[" + PING + "]").send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo(-32600);
  }

  @Test
  void row02ABatchIsAnsweredInOneArrayWithoutTheNotifications() {
    Reply reply = batch("2025-03-26", PING, NOTE, LIST).send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.string("0.id")).isEqualTo("ping");
    assertThat(reply.number("1.id")).isEqualTo(2);
    assertThat(reply.at("1.result.tools.0.name")).isPresent();
    assertThat(reply.elements()).hasSize(2);
  }

  @Test
  void row02ABatchOfNotificationsIsAcceptedWithoutBody() {
    Reply reply = batch("2025-03-26", NOTE, NOTE).send();

    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.body()).isEmpty();
  }

  @Test
  void row02ABatchWithACallThatSpeaksIsAnsweredOnOneStream() throws Exception {
    try (Events stream = batch(
        "2025-03-26",
        PING,
        call("7", "chant", "{\"name\":\"om\",\"times\":1}"),
        call("8", "whoami", "{}"))
        .stream()) {
      List<Reply> messages = stream.rest();

      assertThat(messages.stream().filter(Reply::hasId).map(Reply::text))
          .satisfiesExactlyInAnyOrder(
              ping -> assertThat(ping).contains("\"id\":\"ping\"", "\"result\":{}"),
              chant -> assertThat(chant).contains("\"id\":7", "\"text\":\"om\""),
              denied -> assertThat(denied).contains("\"id\":8", "\"error\""));
      assertThat(messages.get(0).string("method")).isEqualTo("notifications/message");
    }
  }

  @Test
  void row02InitializeStandsInNoBatch() {
    String initialize = Message.request("initialize", "\"protocolVersion\":\"2025-03-26\"");

    Reply reply = batch("2025-03-26", initialize, PING).send();

    assertThat(reply.number("0.error.code")).isEqualTo(-32600);
    assertThat(reply.number("0.id")).isEqualTo(1);
    assertThat(reply.string("1.id")).isEqualTo("ping");
    assertThat(reply.header("Mcp-Session-Id")).isEmpty();
  }

  @Test
  void row02WhatIsWrongWithOneMessageIsToldInItsPlace() {
    Reply reply =
        batch("2025-03-26", "1", PING, "{\"jsonrpc\":\"2.0\",\"id\":3}").send();

    assertThat(reply.number("0.error.code")).isEqualTo(-32600);
    assertThat(reply.at("0.id")).isEmpty();
    assertThat(reply.at("1.result")).isPresent();
    assertThat(reply.number("2.error.code")).isEqualTo(-32600);
    assertThat(reply.number("2.id")).isEqualTo(3);
  }

  @Test
  void row03AnEmptyBatchIsRefusedInEveryRevision() {
    Reply reply = batch("2025-03-26").send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo(-32600);
  }

  @Test
  void row02ABatchHasAMost() {
    String[] pings = new String[101];
    Arrays.fill(pings, PING);

    assertThat(batch("2025-03-26", pings).send().status()).isEqualTo(400);
  }

  @Test
  void row01AnArrayThatIsBrokenIsAParseError() {
    Reply reply = batch("2025-03-26", PING).change("]", "").send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo(-32700);
  }
}
