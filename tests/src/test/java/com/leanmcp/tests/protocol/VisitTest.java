package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.McpServer;
import com.leanmcp.ask.Questions;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that users are sent to, and who is told that they are done there (2025-11-25, Elicitation, URL mode). */
class VisitTest {
  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String session() {
    return Message.initialize(server.port(), "2025-11-25")
        .change("\"capabilities\":{}", "\"capabilities\":{\"elicitation\":{\"url\":{}}}")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
  }

  private static Events call(String session, String tool) throws Exception {
    return Message.legacyCall(server.port(), session, tool, "{}").stream();
  }

  private static Events standalone(String session) throws Exception {
    return Message.get(server.port(), session).with("Accept", "text/event-stream").stream();
  }

  private static void accept(String session, Reply request) {
    Message.of(
            server.port(),
            "{\"jsonrpc\":\"2.0\",\"id\":\"" + request.string("id")
                + "\",\"result\":{\"action\":\"accept\"}}")
        .header("Mcp-Session-Id", session)
        .send();
  }

  @Test
  void theSessionThatWasAskedIsToldOnceThatThePageIsDone() throws Exception {
    String asked = session();
    String other = session();
    try (Events ofAsked = standalone(asked);
        Events ofOther = standalone(other);
        Events call = call(asked, "pay")) {
      Reply request = call.next();
      String id = request.string("params.elicitationId");
      assertThat(request.string("params.url")).isEqualTo("https://pay.example/" + id);
      accept(asked, request);
      assertThat(call.next().content()).isEqualTo("payment ACCEPTED");

      Background.start(() -> {
            server.services().visited(id);
            server.services().visited(id);
            return id;
          })
          .join();
      server.services().resourceUpdated("nobody://watches");
      server.services().visited("nobody was asked for this");

      Reply told = ofAsked.next();
      assertThat(told.string("method")).isEqualTo("notifications/elicitation/complete");
      assertThat(told.string("params.elicitationId")).isEqualTo(id);
      Message.delete(server.port(), asked).send();
      Message.delete(server.port(), other).send();
      assertThat(ofAsked.rest()).isEmpty();
      assertThat(ofOther.rest()).isEmpty();
    }
  }

  @Test
  void everyAskingHasAnIdOfItsOwnThatIsNotItsKey() throws Exception {
    String session = session();
    try (Events one = call(session, "show_page");
        Events other =
            Message.legacyCall(server.port(), session, "show_page", "{}").id("2").stream()) {
      String first = one.next().string("params.elicitationId");
      String second = other.next().string("params.elicitationId");

      assertThat(first).hasSizeGreaterThan(30).isNotEqualTo(second);
    }
  }

  @Test
  void anIdThatCanBeGuessedIsRefused() {
    assertThatThrownBy(() ->
            Questions.visit("k", "Look.", URI.create("https://a.example/")).withId("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the id of a visit has 16 to 128 characters that nobody can guess; make it with"
            + " McpContext.rememberId");
  }
}
