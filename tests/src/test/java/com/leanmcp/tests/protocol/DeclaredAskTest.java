package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.BookingService;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parameters with {@code @Elicit}: the user is asked before the method runs. */
class DeclaredAskTest {
  private static final String ANN =
      "\"guest\":{\"action\":\"accept\",\"content\":{\"name\":\"Ann\",\"seats\":2}}";
  private static final String FRONT =
      "{\"action\":\"accept\",\"content\":{\"row\":\"FRONT\",\"others\":[\"BACK\"]}}";
  private static final String SHOW = "{\"show\":\"Cats\"}";

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Message able(Message message) {
    return message.change("clientCapabilities\":{}", "clientCapabilities\":{\"elicitation\":{}}");
  }

  private static Reply call(String tool, String arguments) {
    return able(Message.call(server.port(), tool, arguments)).send();
  }

  private static Reply answer(String tool, String arguments, String answers) {
    return able(Message.call(server.port(), tool, arguments))
        .change("\"arguments\":", "\"inputResponses\":{" + answers + "},\"arguments\":")
        .send();
  }

  private static Reply answer(String tool, String arguments, String answers, Reply asked) {
    return able(Message.call(server.port(), tool, arguments))
        .change(
            "\"arguments\":",
            "\"requestState\":\"" + asked.string("result.requestState") + "\",\"inputResponses\":{"
                + answers + "},\"arguments\":")
        .send();
  }

  @Test
  void theUserIsAskedBeforeTheMethodRuns() {
    int runs = BookingService.runs();

    Reply asked = call("book_seats", SHOW);

    assertThat(asked.string("result.resultType")).isEqualTo("input_required");
    assertThat(asked.string("result.inputRequests.guest.method")).isEqualTo("elicitation/create");
    assertThat(asked.string("result.inputRequests.guest.params.message")).isEqualTo("Who comes?");
    assertThat(BookingService.runs()).isEqualTo(runs);
    assertThat(answer("book_seats", SHOW, ANN, asked).content())
        .isEqualTo("Cats Guest[name=Ann, seats=2]");
    assertThat(BookingService.runs()).isEqualTo(runs + 1);
  }

  @Test
  void noAndNeverArriveAsSuch() {
    assertThat(answer("book_seats", SHOW, "\"guest\":{\"action\":\"decline\"}").content())
        .isEqualTo("Cats declined");
    assertThat(answer("book_seats", SHOW, "\"guest\":{\"action\":\"cancel\"}").content())
        .isEqualTo("Cats cancelled");
  }

  @Test
  void allQuestionsAreAskedAtOnceUnderTheirKeys() {
    Reply asked = call("book_wishes", "{}");

    assertThat(asked.at("result.inputRequests.guest")).isPresent();
    assertThat(asked.string("result.inputRequests.place.params.message")).isEqualTo("Where?");
    assertThat(asked.text())
        .contains("\"row\":{\"type\":\"string\",\"enum\":[\"FRONT\",\"BACK\"]}")
        .contains("\"others\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":");
    assertThat(answer("book_wishes", "{}", ANN + ",\"place\":" + FRONT, asked).content())
        .isEqualTo("wished Guest[name=Ann, seats=2] at Wishes[row=FRONT, others=[BACK],"
            + " aisle=Optional.empty]");
  }

  @Test
  void wrongContentIsAskedForAgainThreeTimes() {
    String wrong = ANN.replace("\"seats\":2", "\"seats\":0");
    int runs = BookingService.runs();

    Reply asked = call("book_seats", SHOW);
    for (int i = 0; i < 3; i++) {
      asked = answer("book_seats", SHOW, wrong, asked);
      assertThat(asked.string("result.inputRequests.guest.params.message"))
          .startsWith("Who comes?\n")
          .contains("seats");
    }

    assertThat(answer("book_seats", SHOW, ANN, asked).content())
        .isEqualTo("Cats Guest[name=Ann, seats=2]");
    assertThat(BookingService.runs()).isEqualTo(runs + 1);
    Reply last = answer("book_seats", SHOW, wrong, asked);
    assertThat(last.isError()).isTrue();
    assertThat(last.content()).contains("guest", "seats");
    assertThat(BookingService.runs()).isEqualTo(runs + 1);
  }

  @Test
  void noModelCanAnswerForTheUser() {
    String list = able(Message.modern(server.port(), "tools/list", "")).send().text();
    String tool = list.substring(list.indexOf("\"book_seats\""));

    Reply guessed =
        call("book_seats", "{\"show\":\"Cats\",\"guest\":{\"name\":\"Eve\",\"seats\":9}}");

    assertThat(tool.substring(0, tool.indexOf("\"required\"")))
        .contains("\"show\"")
        .doesNotContain("guest");
    assertThat(guessed.isError()).isTrue();
    assertThat(guessed.content()).contains("guest");
  }

  @Test
  void anArgumentMayAnswerWhereTheAuthorSaysSo() {
    String list = able(Message.modern(server.port(), "tools/list", "")).send().text();
    String guest = "\"guest\":{\"name\":\"Bob\",\"seats\":1}";
    String all = "{" + guest + ",\"wishes\":{\"row\":\"BACK\",\"others\":[]}}";

    Reply complete = Message.call(server.port(), "book_known", all).send();
    Reply half = call("book_known", "{" + guest + "}");

    assertThat(list.substring(list.indexOf("\"book_known\"")))
        .contains("\"guest\":{\"type\":\"object\",\"description\":\"Who comes?\"");
    assertThat(complete.content())
        .isEqualTo("known Guest[name=Bob, seats=1] at Wishes[row=BACK, others=[],"
            + " aisle=Optional.empty]");
    assertThat(half.at("result.inputRequests.guest")).isEmpty();
    assertThat(
            answer("book_known", "{" + guest + "}", "\"wishes\":" + FRONT, half).content())
        .startsWith("known Guest[name=Bob, seats=1] at Wishes[row=FRONT");
    assertThat(call("book_known", all.replace("\"seats\":1", "\"seats\":0")).content())
        .contains("seats");
  }

  @Test
  void aClientThatCannotAskAndLeavesTheArgumentOutIsRefusedBeforeAnythingRuns() {
    int runs = BookingService.runs();
    String known = "{\"guest\":{\"name\":\"Bob\",\"seats\":1}}";

    Reply refused = Message.call(server.port(), "book_known", known).send();
    String session = Message.session(server.port());
    Reply legacy =
        Message.legacyCall(server.port(), session, "book_known", known).send();

    assertThat(refused.status()).isEqualTo(400);
    assertThat(legacy.status()).isEqualTo(200);
    for (Reply each : new Reply[] {refused, legacy}) {
      assertThat(each.errorCode()).isEqualTo(-32021);
      assertThat(each.string("error.message"))
          .isEqualTo("tool \"book_known\" without the argument \"wishes\" needs a client that can"
              + " do elicitation");
      assertThat(each.text()).contains("\"requiredCapabilities\":{\"elicitation\":{}}");
    }
    assertThat(BookingService.runs()).isEqualTo(runs);
  }

  @Test
  void aClientThatCannotAskIsRefusedBeforeAnythingRuns() {
    int runs = BookingService.runs();

    Reply tool = Message.call(server.port(), "book_seats", "{\"show\":7}").send();
    Reply prompt =
        Message.prompt(server.port(), "guest_letter", "{\"topic\":\"tea\"}").send();
    Reply resource = Message.read(server.port(), "seats://cats").send();
    String session = Message.session(server.port());
    Reply legacy =
        Message.legacyCall(server.port(), session, "book_seats", SHOW).send();

    for (Reply each : new Reply[] {tool, prompt, resource}) {
      assertThat(each.status()).isEqualTo(400);
      assertThat(each.errorCode()).isEqualTo(-32021);
      assertThat(each.text()).contains("\"requiredCapabilities\":{\"elicitation\":{}}");
    }
    assertThat(legacy.errorCode()).isEqualTo(-32021);
    assertThat(BookingService.runs()).isEqualTo(runs);
  }

  @Test
  void promptsAndResourcesAskToo() {
    Reply prompt = able(Message.prompt(server.port(), "guest_letter", "{\"topic\":\"tea\"}"))
        .change("\"arguments\":", "\"inputResponses\":{" + ANN + "},\"arguments\":")
        .send();
    Reply asked = able(Message.read(server.port(), "seats://cats")).send();
    Reply resource = able(Message.read(server.port(), "seats://cats"))
        .change("\"uri\":", "\"inputResponses\":{" + ANN + "},\"uri\":")
        .send();

    assertThat(prompt.text()).contains("tea Guest[name=Ann, seats=2]");
    assertThat(asked.string("result.inputRequests.guest.params.message")).isEqualTo("Whose seats?");
    assertThat(resource.text()).contains("cats Guest[name=Ann, seats=2]");
  }

  @Test
  void clientsWithASessionAreAskedOnTheStreamOfTheCall() throws Exception {
    String session = Message.initialize(server.port(), "2025-11-25")
        .change("\"capabilities\":{}", "\"capabilities\":{\"elicitation\":{}}")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
    try (Events stream = Message.legacyCall(server.port(), session, "book_wishes", "{}").stream()) {
      Reply guest = stream.next();
      Reply place = stream.next();
      assertThat(guest.string("params.message")).isEqualTo("Who comes?");
      assertThat(place.string("params.message")).isEqualTo("Where?");

      respond(session, place, FRONT);
      respond(session, guest, "{\"action\":\"accept\",\"content\":{\"name\":\"\",\"seats\":1}}");

      Reply again = stream.next();
      assertThat(again.string("params.message")).startsWith("Who comes?\n").contains("name");
      respond(session, again, "{\"action\":\"decline\"}");
      assertThat(stream.next().content()).startsWith("wished declined at Wishes[row=FRONT");
    }
  }

  private static void respond(String session, Reply request, String result) {
    Reply reply = Message.of(
            server.port(),
            "{\"jsonrpc\":\"2.0\",\"id\":\"" + request.string("id") + "\",\"result\":" + result
                + "}")
        .header("Mcp-Session-Id", session)
        .send();
    assertThat(reply.status()).isEqualTo(202);
  }
}
