package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, rows 6 to 12, 14, 15 and 24: stateless requests. */
class ModernRulesTest {
  private static final String VERSION =
      "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",";

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message list() {
    return Message.modern(server.port(), "tools/list", "");
  }

  private static Message echo() {
    return Message.call(server.port(), "echo", "{\"message\":\"hi\"}");
  }

  private static void assertRefused(Reply reply, int status, int code) {
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.errorCode()).isEqualTo(code);
    assertThat(reply.number("id")).isEqualTo(1);
  }

  @Test
  void answersDiscover() {
    Reply reply = Message.modern(server.port(), "server/discover", "").send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.string("result.resultType")).isEqualTo("complete");
    assertThat(reply.string("result.supportedVersions.0")).isEqualTo("2026-07-28");
    assertThat(reply.at("result.capabilities.tools")).isPresent();
    assertThat(reply.number("result.ttlMs")).isNotNegative();
  }

  @Test
  void row06AnUnknownMethodIs404() {
    assertRefused(Message.modern(server.port(), "tools/destroy", "").send(), 404, -32601);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "initialize",
        "ping",
        "logging/setLevel",
        "resources/subscribe",
        "resources/unsubscribe",
        "tasks/list",
        "tasks/result"
      })
  void row07AMethodOfTheOtherEraIs404(String method) {
    assertRefused(Message.modern(server.port(), method, "").send(), 404, -32601);
  }

  @Test
  void row08MetadataHasToBeComplete() {
    String meta = "\"_meta\":";
    assertRefused(list().change(meta, "\"other\":").send(), 400, -32602);
    assertRefused(list().change(VERSION, "").send(), 400, -32602);
    assertRefused(list().change("\"2026-07-28\"", "20260728").send(), 400, -32602);
    assertRefused(
        list().change("clientCapabilities\":{}", "clientCapabilities\":[]").send(), 400, -32602);
    assertRefused(list().change("clientCapabilities", "clientcapabilities").send(), 400, -32602);
  }

  @Test
  void row09ClientInfoMayBeAbsent() {
    assertThat(list().change("io.modelcontextprotocol/clientInfo", "x").send().status())
        .isEqualTo(200);
  }

  @Test
  void row10TheVersionHeaderHasToBeThere() {
    assertRefused(list().without("MCP-Protocol-Version").send(), 400, -32020);
  }

  @Test
  void row11TheVersionHeaderHasToBeTheMetadatas() {
    assertRefused(list().with("MCP-Protocol-Version", "2025-11-25").send(), 400, -32020);
    assertRefused(list().header("MCP-Protocol-Version", "2026-07-28").send(), 400, -32020);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2099-01-01", "2025-11-25", "latest"})
  void row12AnotherVersionIsUnsupported(String version) {
    Reply reply = list()
        .change("2026-07-28", version)
        .with("MCP-Protocol-Version", version)
        .send();

    assertRefused(reply, 400, -32022);
    assertThat(reply.string("error.data.requested")).isEqualTo(version);
    assertThat(reply.string("error.data.supported.0")).isEqualTo("2026-07-28");
  }

  @Test
  void row14TheMethodHeaderHasToBeTheMethod() {
    assertRefused(list().without("Mcp-Method").send(), 400, -32020);
    assertRefused(list().with("Mcp-Method", "tools/call").send(), 400, -32020);
    assertRefused(list().with("Mcp-Method", "Tools/List").send(), 400, -32020);
    assertThat(list()
            .without("Mcp-Method")
            .header("mCP-mETHOD", "  tools/list  ")
            .send()
            .status())
        .isEqualTo(200);
  }

  @Test
  void row15TheNameHeaderHasToBeTheName() {
    assertRefused(echo().without("Mcp-Name").send(), 400, -32020);
    assertRefused(echo().with("Mcp-Name", "Echo").send(), 400, -32020);
    assertRefused(echo().header("Mcp-Name", "echo").send(), 400, -32020);
    assertThat(echo().send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "ZWNobw==, 200",
    "ZWNobw, 400",
    "ZWNobx==, 400",
    "ZWNob w==, 400",
    "'', 400",
    "ZWNobw-=, 400"
  })
  void row15TheNameHeaderMayBeStrictBase64(String encoded, int status) {
    assertThat(echo().with("Mcp-Name", "=?base64?" + encoded + "?=").send().status())
        .isEqualTo(status);
  }

  @Test
  void row15NamesBeyondAsciiAreComparedDecoded() {
    String name = "écho";
    String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));

    Reply reply = Message.call(server.port(), name, "{}")
        .with("Mcp-Name", "=?base64?" + encoded + "?=")
        .send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.errorCode()).isEqualTo(-32602);
  }

  @Test
  void row24SessionHeadersMeanNothing() {
    Reply reply =
        list().header("Mcp-Session-Id", "nonsense").header("Last-Event-ID", "7").send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Mcp-Session-Id")).isEmpty();
  }

  @Test
  void aCursorThisServerNeverGaveIsRefused() {
    assertRefused(
        Message.modern(server.port(), "tools/list", "\"cursor\":\"abc\"").send(), 200, -32602);
  }

  @Test
  void theMethodHeaderAloneMakesARequestModern() {
    assertRefused(
        list().without("MCP-Protocol-Version").change("\"_meta\":", "\"x\":").send(), 400, -32602);
  }
}
