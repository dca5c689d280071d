package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Section 5 of the protocol reference, rows 22, 23 and 25: the stream of a session, its end, and whose they are. */
class SessionEndTest {
  private static final String EVENTS = "text/event-stream";

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message get(String session) {
    return Message.get(server.port(), session).with("Accept", EVENTS);
  }

  private static Message delete(String session) {
    return Message.delete(server.port(), session);
  }

  private static Message ping(String session) {
    return Message.legacy(server.port(), session, "ping", "");
  }

  private static String sessionOfAnn() {
    return Message.initialize(server.port(), "2025-11-25")
        .bearer("user~ann")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
  }

  @Test
  void row22AfterDeleteASessionIsUnknown() {
    String session = Message.session(server.port());
    String other = Message.session(server.port());

    Reply ended = delete(session).send();

    assertThat(ended.status()).isEqualTo(204);
    assertThat(ended.body()).isEmpty();
    assertThat(ping(session).send().status()).isEqualTo(404);
    assertThat(get(session).send().status()).isEqualTo(404);
    assertThat(delete(session).send().status()).isEqualTo(404);
    assertThat(Message.notification(server.port(), session, "notifications/initialized", "")
            .send()
            .status())
        .isEqualTo(404);
    assertThat(ping(other).send().status()).isEqualTo(200);
  }

  @Test
  void row22AnUnknownSessionHasNeitherStreamNorEnd() {
    assertThat(get("unknown").send().status()).isEqualTo(404);
    assertThat(delete("unknown").send().status()).isEqualTo(404);
  }

  @Test
  void row23AnothersSessionHasNeitherStreamNorEnd() throws Exception {
    String session = sessionOfAnn();

    assertThat(get(session).send().status()).isEqualTo(401);
    assertThat(delete(session).send().status()).isEqualTo(401);
    assertThat(get(session).bearer("forged").send().status()).isEqualTo(401);
    assertThat(get(session).bearer("user~bob").send().status()).isEqualTo(404);
    assertThat(delete(session).bearer("user~bob").send().status()).isEqualTo(404);

    assertThat(ping(session).bearer("user~ann").send().status()).isEqualTo(200);
    try (Events stream = get(session).bearer("user~ann").stream()) {
      assertThat(delete(session).bearer("user~ann").send().status()).isEqualTo(204);
      assertThat(stream.rest()).isEmpty();
    }
  }

  @Test
  void row23TheChallengeOfAStreamIsThatOfACall() {
    Reply refused = get(sessionOfAnn()).send();

    assertThat(refused.header("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).contains("resource_metadata="));
  }

  @Test
  void row25AStatelessClientHasNeitherStreamNorEnd() {
    String session = Message.session(server.port());
    for (Message each : new Message[] {get(session), delete(session)}) {
      Reply reply = each.header("MCP-Protocol-Version", Message.MODERN).send();

      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.header("Allow")).contains("POST");
    }
    assertThat(ping(session).send().status()).isEqualTo(200);
  }

  @Test
  void row13AVersionHeaderHasToBeSupportedOnAStreamToo() {
    String session = Message.session(server.port());

    assertThat(get(session).header("MCP-Protocol-Version", "1999-01-01").send().status())
        .isEqualTo(400);
    assertThat(delete(session).header("MCP-Protocol-Version", "banana").send().status())
        .isEqualTo(400);
  }

  @Test
  void aSessionHasOneStandaloneStreamAndMayOpenItAgainOnceItIsGone() throws Exception {
    String session = Message.session(server.port());
    String other = Message.session(server.port());
    try (Events first = get(session).stream();
        Events ofOther = get(other).stream()) {
      assertThat(first.event().orElseThrow().id()).isPresent();
      assertThat(get(session).send().status()).isEqualTo(409);
      assertThat(ofOther.head().status()).isEqualTo(200);
    }
    Reply again = new Reply(409, Map.of(), new byte[0]);
    long end = System.nanoTime() + 30_000_000_000L;
    while (again.status() == 409 && System.nanoTime() < end) {
      try (var wire = get(session).open()) {
        again = wire.receiveHead();
      }
    }
    assertThat(again.status()).isEqualTo(200);
  }

  @Test
  void whoseSessionIsBeingEndedIsToldNothingMore() throws Exception {
    String session = Message.session(server.port());
    try (Events stream = get(session).stream()) {
      delete(session).send();
      server.services().resourceUpdated("library://motto");

      assertThat(stream.rest()).isEmpty();
    }
  }

  @Test
  void streamsAreNeitherCachedNorBuffered() throws Exception {
    try (Events stream = get(Message.session(server.port())).stream()) {
      assertThat(stream.head().header("Cache-Control"))
          .hasValueSatisfying(value -> assertThat(value).contains("no-"));
      assertThat(stream.head().header("X-Accel-Buffering")).contains("no");
    }
  }
}
