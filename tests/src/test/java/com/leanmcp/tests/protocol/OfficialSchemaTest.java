package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.OfficialSchema;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server sends is what the protocol's own schema of the revision in use allows. */
class OfficialSchemaTest {
  private static final String ITEMS = "[{\"sku\":\"ABC-1\",\"quantity\":2,\"price\":1.5}]";

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void assertIs(String definition, String revision, Reply reply, String member) {
    JsonWriter part = new JsonWriter();
    reply
        .at(member)
        .orElseThrow(() -> new AssertionError("no " + member + " in " + reply.text()))
        .write(part);

    assertThat(OfficialSchema.of(revision).mistakes(definition, part.toString()))
        .isEmpty();
  }

  private static void assertIs(String definition, Reply reply) {
    assertThat(OfficialSchema.of(Message.MODERN).mistakes(definition, reply.text()))
        .isEmpty();
  }

  @Test
  void statelessDiscoverAndList() {
    assertIs(
        "DiscoverResult",
        Message.MODERN,
        Message.modern(server.port(), "server/discover", "").send(),
        "result");
    assertIs(
        "ListToolsResult",
        Message.MODERN,
        Message.modern(server.port(), "tools/list", "").send(),
        "result");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add | {\"a\":1,\"b\":2}",
        "create_order | {\"customer\":\"Ann\",\"items\":" + ITEMS + "}",
        "create_order | {}",
        "priorities | {}",
        "nothing | {}",
        "fail | {\"message\":\"no\"}",
        "broken_receipt | {}"
      })
  void statelessCalls(String tool, String arguments) {
    Reply reply = Message.call(server.port(), tool, arguments).send();

    assertIs("CallToolResult", Message.MODERN, reply, "result");
    assertIs("JSONRPCResultResponse", reply);
  }

  @Test
  void statelessErrors() {
    Message list = Message.modern(server.port(), "tools/list", "");

    assertIs("JSONRPCErrorResponse", Message.of(server.port(), "nope").send());
    assertIs("JSONRPCErrorResponse", Message.call(server.port(), "whoami", "{}").send());
    assertIs(
        "JSONRPCErrorResponse", Message.call(server.port(), "unknown", "{}").send());
    assertIs(
        "JSONRPCErrorResponse", Message.modern(server.port(), "unknown", "").send());
    assertIs("HeaderMismatchError", list.with("Mcp-Method", "other").send());
    assertIs(
        "UnsupportedProtocolVersionError",
        Message.modern(server.port(), "tools/list", "")
            .change(Message.MODERN, "2099-01-01")
            .with("MCP-Protocol-Version", "2099-01-01")
            .send());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
  void sessions(String revision) {
    Reply initialized = Message.initialize(server.port(), revision).send();
    String session = initialized.header("Mcp-Session-Id").orElseThrow();
    String order = "{\"customer\":\"Ann\",\"items\":" + ITEMS + "}";

    assertIs("InitializeResult", revision, initialized, "result");
    assertIs(
        "EmptyResult",
        revision,
        Message.legacy(server.port(), session, "ping", "").send(),
        "result");
    assertIs(
        "ListToolsResult",
        revision,
        Message.legacy(server.port(), session, "tools/list", "").send(),
        "result");
    assertIs(
        "CallToolResult",
        revision,
        Message.legacyCall(server.port(), session, "create_order", order).send(),
        "result");
    assertIs(
        "CallToolResult",
        revision,
        Message.legacyCall(server.port(), session, "create_order", "{}").send(),
        "result");
  }

  @Test
  void theJudgeSeesAMistake() {
    assertThat(OfficialSchema.of(Message.MODERN).mistakes("CallToolResult", "{\"content\":1}"))
        .isNotEmpty();
    assertThat(OfficialSchema.of("2025-06-18").mistakes("CallToolResult", "{\"content\":1}"))
        .isNotEmpty();
  }
}
