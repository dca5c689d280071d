package com.leanmcp.tests.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Threat T19: what a session's id is worth in other hands. */
class SessionTheftTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message initialize() {
    return Message.initialize(server.port(), "2025-11-25");
  }

  @Test
  void noClientChoosesTheIdOfASession() {
    for (String chosen : List.of("chosen", "00000000-0000-4000-8000-000000000000")) {
      Reply opened =
          initialize().header("Mcp-Session-Id", chosen).bearer("user~ann").send();

      assertThat(opened.header("Mcp-Session-Id")).isNotEmpty().isNotEqualTo(chosen);
      assertThat(Message.legacy(server.port(), chosen, "ping", "")
              .bearer("user~ann")
              .send()
              .status())
          .isEqualTo(404);
    }
  }

  @Test
  void aSessionOfNobodyDoesNotBecomeThatOfWhoeverUsesIt() {
    String session = Message.session(server.port());
    Message.legacyCall(server.port(), session, "whoami", "{}")
        .bearer("user~ann")
        .send();

    assertThat(Message.legacyCall(server.port(), session, "whoami", "{}").send().status())
        .isEqualTo(401);
    assertThat(Message.legacyCall(server.port(), session, "open_whoami", "{}")
            .send()
            .content())
        .isEqualTo("nobody");
  }

  @Test
  void whoHasTheSameNameAtAnotherIssuerIsSomebodyElse() {
    String session =
        initialize().bearer("user~ann").send().header("Mcp-Session-Id").orElseThrow();

    assertThat(Message.legacyCall(server.port(), session, "whoami", "{}")
            .bearer("partner~ann")
            .send()
            .status())
        .isEqualTo(404);
    assertThat(Message.legacyCall(server.port(), session, "whoami", "{}")
            .bearer("user~ann")
            .send()
            .content())
        .isEqualTo("ann");
  }

  @Test
  void someoneElsesSessionIsAnsweredLikeOneThatIsNot() {
    String session =
        initialize().bearer("user~ann").send().header("Mcp-Session-Id").orElseThrow();

    Reply stolen =
        Message.legacy(server.port(), session, "ping", "").bearer("user~bob").send();
    Reply unknown =
        Message.legacy(server.port(), "unknown", "ping", "").bearer("user~bob").send();

    assertThat(stolen.status()).isEqualTo(404);
    assertThat(stolen.text()).isEqualTo(unknown.text());
  }
}
