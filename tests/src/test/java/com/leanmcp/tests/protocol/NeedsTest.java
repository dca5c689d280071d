package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A tool that needs something of its client (2026-07-28, Base Protocol): -32021 before anything runs. */
class NeedsTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aClientThatCannotIsRefusedWithWhatIsMissing() {
    Reply modern = Message.call(server.port(), "ask", "{}").send();
    Reply legacy = Message.legacyCall(server.port(), Message.session(server.port()), "ask", "{}")
        .send();

    assertThat(modern.status()).isEqualTo(400);
    assertThat(modern.errorCode()).isEqualTo(-32021);
    assertThat(modern.text()).contains("\"requiredCapabilities\":{\"sampling\":{}}");
    assertThat(legacy.status()).isEqualTo(200);
    assertThat(legacy.errorCode()).isEqualTo(-32021);
  }

  @Test
  void aClientThatCanIsServed() {
    Reply reply = Message.call(server.port(), "ask", "{}")
        .change("clientCapabilities\":{}", "clientCapabilities\":{\"sampling\":{}}")
        .send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.content()).isEqualTo("asked true");
  }

  @Test
  void eachRequestSpeaksForItselfAlone() {
    Message.call(server.port(), "ask", "{}")
        .change("clientCapabilities\":{}", "clientCapabilities\":{\"sampling\":{}}")
        .send();

    assertThat(Message.call(server.port(), "ask", "{}").send().errorCode()).isEqualTo(-32021);
  }

  @Test
  void argumentsAreLookedAtAfterIt() {
    assertThat(Message.call(server.port(), "ask", "{\"no such\":1}").send().errorCode())
        .isEqualTo(-32021);
  }
}
