package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.AskingService;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients with a session are asked by requests on the stream of the call, which waits without a thread. */
class AskSessionTest {
  private static final String ALL = "{\"elicitation\":{},\"sampling\":{},\"roots\":{}}";
  private static final String ANN = "{\"action\":\"accept\",\"content\":{\"name\":\"Ann\"}}";

  private final McpServer server =
      TestServer.builder(() -> {}).maxConcurrentCalls(2).start();

  @AfterEach
  void stop() {
    server.close();
  }

  private String session(String version, String capabilities) {
    return Message.initialize(server.port(), version)
        .change("\"capabilities\":{}", "\"capabilities\":" + capabilities)
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
  }

  private Events call(String session, String tool, String arguments) throws Exception {
    return Message.legacyCall(server.port(), session, tool, arguments).stream();
  }

  private Reply respond(String session, Reply request, String member, String json) {
    return Message.of(
            server.port(),
            "{\"jsonrpc\":\"2.0\",\"id\":\"" + request.string("id") + "\",\"" + member + "\":"
                + json + "}")
        .header("Mcp-Session-Id", session)
        .send();
  }

  @Test
  void aUserIsAskedOnTheStreamOfTheCall() throws Exception {
    String session = session("2025-11-25", ALL);
    try (Events stream = call(session, "introduce", "{}")) {
      Reply request = stream.next();
      assertThat(request.string("method")).isEqualTo("elicitation/create");
      assertThat(request.string("params.mode")).isEqualTo("form");

      assertThat(respond(session, request, "result", ANN).status()).isEqualTo(202);

      Reply result = stream.next();
      assertThat(result.number("id")).isEqualTo(1);
      assertThat(result.content()).isEqualTo("Hello, Ann!");
      assertThat(stream.rest()).isEmpty();
    }
  }

  @Test
  void olderClientsAreAskedAsTheyKnowIt() throws Exception {
    String session = session("2025-06-18", ALL);
    try (Events stream = call(session, "introduce", "{}")) {
      assertThat(stream.next().at("params.mode")).isEmpty();
    }
    assertThat(Message.legacyCall(server.port(), session("2025-03-26", ALL), "introduce", "{}")
            .send()
            .text())
        .contains("\"isError\":true", "elicitation");
  }

  @Test
  void everythingIsAskedAtOnceAndGoesOnWithTheLastAnswer() throws Exception {
    String session = session("2025-11-25", ALL);
    try (Events stream = call(session, "ask_all", "{\"topic\":\"tea\"}")) {
      List<Reply> requests = List.of(stream.next(), stream.next(), stream.next());
      assertThat(requests)
          .extracting(each -> each.string("method"))
          .containsExactly("elicitation/create", "sampling/createMessage", "roots/list");
      int runs = AskingService.runs();

      respond(session, requests.get(2), "result", "{\"roots\":[{\"uri\":\"file:///a\"}]}");
      respond(session, requests.get(0), "result", ANN);
      respond(session, requests.get(0), "result", "{\"action\":\"decline\"}");
      assertThat(AskingService.runs()).isEqualTo(runs);
      respond(
          session,
          requests.get(1),
          "result",
          "{\"role\":\"assistant\",\"model\":\"m\",\"content\":{\"type\":\"text\",\"text\":\"Hi\"}}");

      assertThat(stream.next().content()).isEqualTo("Ann, Hi, [file:///a]");
    }
  }

  @Test
  void roundsFollowEachOther() throws Exception {
    String session = session("2025-11-25", ALL);
    try (Events stream = call(session, "two_steps", "{}")) {
      respond(session, stream.next(), "result", ANN);
      Reply second = stream.next();
      assertThat(second.string("params.message")).isEqualTo("Who comes with Ann?");
      respond(session, second, "result", ANN.replace("Ann", "Bob"));

      assertThat(stream.next().content()).startsWith("Ann and Bob as ");
    }
  }

  @Test
  void aClientThatCannotAnswerEndsTheCallWithItsWords() throws Exception {
    String session = session("2025-11-25", ALL);
    try (Events stream = call(session, "introduce", "{}")) {
      respond(session, stream.next(), "error", "{\"code\":-1,\"message\":\"no screen\"}");

      Reply result = stream.next();
      assertThat(result.isError()).isTrue();
      assertThat(result.content()).contains("user_name", "no screen");
    }
  }

  @Test
  void waitingTakesNoThread() throws Exception {
    List<Events> waiting = new ArrayList<>();
    String session = session("2025-11-25", ALL);
    List<Reply> requests = new ArrayList<>();
    for (int i = 0; i < 20; i++) { // two calls may run at once
      Events stream =
          Message.legacyCall(server.port(), session, "introduce", "{}")
              .id(Integer.toString(i))
              .stream();
      waiting.add(stream);
      requests.add(stream.next());
    }

    for (int i = 0; i < 20; i++) {
      respond(session, requests.get(i), "result", ANN.replace("Ann", "N" + i));
      assertThat(waiting.get(i).next().content()).isEqualTo("Hello, N" + i + "!");
      waiting.get(i).close();
    }
  }

  @Test
  void nobodyElseAnswers() throws Exception {
    String session = session("2025-11-25", ALL);
    String other = session("2025-11-25", ALL);
    try (Events stream = call(session, "introduce", "{}")) {
      Reply request = stream.next();
      respond(other, request, "result", ANN.replace("Ann", "Eve"));
      respond(session, request, "result", ANN);

      assertThat(stream.next().content()).isEqualTo("Hello, Ann!");
    }
  }

  @Test
  void aWaitingCallCanBeCancelled() throws Exception {
    String session = session("2025-11-25", ALL);
    try (Events stream = call(session, "introduce", "{}")) {
      Reply request = stream.next();
      Message.notification(server.port(), session, "notifications/cancelled", "\"requestId\":1")
          .send();

      assertThat(stream.rest()).isEmpty();
      assertThat(respond(session, request, "result", ANN).status()).isEqualTo(202);
    }
  }

  @Test
  void theEndOfTheSessionOrTheServerEndsTheWaiting() throws Exception {
    String session = session("2025-11-25", ALL);
    try (Events stream = call(session, "introduce", "{}")) {
      stream.next();
      Message.delete(server.port(), session).send();

      assertThat(stream.rest()).isEmpty();
    }
    String last = session("2025-11-25", ALL);
    try (Events stream = call(last, "introduce", "{}")) {
      stream.next();
      server.close();

      assertThat(stream.rest()).isEmpty();
    }
  }
}
