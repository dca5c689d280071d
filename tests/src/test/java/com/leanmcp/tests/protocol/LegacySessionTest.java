package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 5 of the protocol reference, rows 6, 13, 22 and 23: clients that open with initialize. */
class LegacySessionTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String session(Message initialize) {
    return initialize.send().header("Mcp-Session-Id").orElseThrow();
  }

  private static String session() {
    return session(Message.initialize(server.port(), "2025-11-25"));
  }

  private static Message list(String session) {
    return Message.legacy(server.port(), session, "tools/list", "");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-25, 2025-11-25",
    "2025-06-18, 2025-06-18",
    "2025-03-26, 2025-03-26",
    "2024-11-05, 2024-11-05",
    "2026-07-28, 2025-11-25",
    "1999-01-01, 2025-11-25",
    "banana, 2025-11-25"
  })
  void initializeAgreesOnAVersion(String requested, String agreed) {
    Reply reply = Message.initialize(server.port(), requested).send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.string("result.protocolVersion")).isEqualTo(agreed);
    assertThat(reply.string("result.serverInfo.name")).isEqualTo("test");
    assertThat(reply.at("result.resultType")).isEmpty();
  }

  @Test
  void initializeIsLegacyWhateverItsHeadersSay() {
    Reply reply = Message.initialize(server.port(), "2025-11-25")
        .header("Mcp-Method", "initialize")
        .header("MCP-Protocol-Version", "2026-07-28")
        .send();

    assertThat(reply.string("result.protocolVersion")).isEqualTo("2025-11-25");
  }

  @Test
  void initializeWithoutParamsIsRefused() {
    Reply reply = Message.of(
            server.port(), "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}")
        .send();

    assertThat(reply.errorCode()).isEqualTo(-32602);
  }

  @Test
  void aSessionListsPingsAndCalls() {
    String session = session();

    assertThat(list(session).send().string("result.tools.0.name")).isNotEmpty();
    assertThat(Message.legacy(server.port(), session, "ping", "").send().text())
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    Reply call = Message.legacyCall(server.port(), session, "echo", "{\"message\":\"hi\"}")
        .send();
    assertThat(call.string("result.structuredContent.message")).isEqualTo("hi");
    assertThat(call.at("result.resultType")).isEmpty();
    assertThat(call.at("result.isError")).isEmpty();
  }

  @Test
  void row06AnUnknownMethodIsAnsweredInBand() {
    Reply reply = Message.legacy(server.port(), session(), "tools/destroy", "").send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.errorCode()).isEqualTo(-32601);
  }

  @ParameterizedTest
  @CsvSource({"banana, 400", "1999-01-01, 400", "2025-11-25, 200", "2025-03-26, 200"})
  void row13AVersionHeaderHasToBeSupported(String version, int status) {
    assertThat(list(session()).header("MCP-Protocol-Version", version).send().status())
        .isEqualTo(status);
  }

  @Test
  void row13AnAbsentVersionHeaderIsFine() {
    assertThat(list(session()).send().status()).isEqualTo(200);
  }

  @Test
  void row22WithoutASessionIdIs400AndAnUnknownOneIs404() {
    String session = session();
    String tampered = session.substring(0, session.length() - 8) + "AAAAAAAA";

    assertThat(list(session).without("Mcp-Session-Id").send().status()).isEqualTo(400);
    assertThat(list("unknown").send().status()).isEqualTo(404);
    assertThat(list(tampered).send().status()).isEqualTo(404);
    assertThat(list(session + "=").send().status()).isEqualTo(404);
    assertThat(list(session).header("Mcp-Session-Id", session).send().status()).isEqualTo(404);
  }

  @Test
  void row22ASessionOfAnotherServersKeyIsUnknown() {
    try (McpServer other = TestServer.start()) {
      assertThat(list(session(Message.initialize(other.port(), "2025-11-25")))
              .send()
              .status())
          .isEqualTo(404);
    }
  }

  @Test
  void nodesWithOneKeyServeOneAnothersSessions() {
    byte[] key = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    try (McpServer one = TestServer.builder(() -> {}).sessionKey(key).start();
        McpServer two = TestServer.builder(() -> {}).sessionKey(key).start()) {
      String session = session(Message.initialize(one.port(), "2025-11-25"));

      assertThat(Message.legacy(two.port(), session, "ping", "").send().status())
          .isEqualTo(200);
    }
  }

  @Test
  void row23ASessionServesOnlyWhomItIsBoundTo() {
    String session = session(Message.initialize(server.port(), "2025-11-25").bearer("user~ann"));

    assertThat(list(session).bearer("user~ann").send().status()).isEqualTo(200);
    assertThat(list(session).metaToken("user~ann").send().status()).isEqualTo(200);
    assertThat(list(session).bearer("user~bob").send().status()).isEqualTo(404);
    assertThat(list(session).send().status()).isEqualTo(401);
    assertThat(Message.legacyCall(server.port(), session, "echo", "{\"message\":\"x\"}")
            .bearer("user~bob")
            .send()
            .status())
        .isEqualTo(404);
    assertThat(Message.of(
                server.port(), "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
            .header("Mcp-Session-Id", session)
            .bearer("user~bob")
            .send()
            .status())
        .isEqualTo(404);
  }

  @Test
  void row23ASessionOpenedByNobodyGrantsNothing() {
    String session = session();

    assertThat(Message.legacyCall(server.port(), session, "whoami", "{}").send().status())
        .isEqualTo(401);
    assertThat(Message.legacyCall(server.port(), session, "whoami", "{}")
            .bearer("user~ann")
            .send()
            .content())
        .isEqualTo("ann");
    assertThat(Message.legacyCall(server.port(), session, "whoami", "{}")
            .bearer("user~bob")
            .send()
            .content())
        .isEqualTo("bob");
  }

  @Test
  void aNotificationWithTwoDifferentTokensIs400() {
    Reply reply = Message.of(
            server.port(),
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\",\"params\":{\"_meta\":{}}}")
        .change("\"_meta\":{}", "\"_meta\":{\"authorization\":{\"token\":\"a\"}}")
        .header("Mcp-Session-Id", session())
        .bearer("b")
        .send();

    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void aTokenThatIsNoneOpensNoSession() {
    Reply reply =
        Message.initialize(server.port(), "2025-11-25").bearer("forged").send();

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("Mcp-Session-Id")).isEmpty();
  }
}
