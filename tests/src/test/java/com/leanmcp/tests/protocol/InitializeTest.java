package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, extras and row 22: how a session may be opened. */
class InitializeTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"protocolVersion\":null,\"capabilities\":{},\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}",
        "{\"protocolVersion\":20251125,\"capabilities\":{},\"clientInfo\":{\"name\":\"a\",\"version\":\"1\"}}"
      })
  void aVersionHasToBeAskedFor(String params) {
    Reply reply = Message.of(
            server.port(),
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":" + params + "}")
        .send();

    assertThat(reply.errorCode()).isEqualTo(-32602);
    assertThat(reply.number("id")).isEqualTo(1);
    assertThat(reply.header("Mcp-Session-Id")).isEmpty();
  }

  @Test
  void row22InitializeInASessionOpensAnotherAndLeavesTheFirst() {
    String first = Message.session(server.port());
    Reply second = Message.initialize(server.port(), "2025-06-18")
        .header("Mcp-Session-Id", first)
        .send();

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.string("result.protocolVersion")).isEqualTo("2025-06-18");
    assertThat(second.header("Mcp-Session-Id")).isPresent().isNotEqualTo(first);
    assertThat(Message.legacy(server.port(), first, "ping", "").send().status()).isEqualTo(200);
  }

  @Test
  void initializeWithModernMetadataIsNoMethod() {
    Reply reply = Message.modern(server.port(), "initialize", "\"protocolVersion\":\"2025-11-25\"")
        .send();

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.errorCode()).isEqualTo(-32601);
    assertThat(reply.header("Mcp-Session-Id")).isEmpty();
  }

  @Test
  void aSessionIdIsVisibleAsciiAndNeverTwiceTheSame() {
    String one = Message.session(server.port());
    String two = Message.session(server.port());

    assertThat(one).matches("[\\x21-\\x7E]{20,1024}").isNotEqualTo(two);
  }

  @Test
  void aClientMaySayAnythingOfItself() {
    String session = Message.initialize(server.port(), "2025-11-25")
        .change("\"capabilities\":{}", "\"capabilities\":{\"sampling\":{},\"x\":[{\"y\":null}]}")
        .change("\"name\":\"test\"", "\"name\":\"" + "ü\\n\\u0000".repeat(1_000) + "\"")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();

    assertThat(Message.legacyCall(server.port(), session, "ask", "{}").send().content())
        .isEqualTo("asked true");
  }
}
