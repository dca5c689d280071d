package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.AskingService;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Multi round-trip requests (2026-07-28): the method runs again with the answers. */
class AskStatelessTest {
  private static final String ALL = "{\"elicitation\":{},\"sampling\":{},\"roots\":{}}";
  private static final String ANN =
      "{\"user_name\":{\"action\":\"accept\",\"content\":{\"name\":\"Ann\"}}}";

  private static McpServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply call(String tool, String arguments, String capabilities, String more) {
    String meta =
        Message.META.replace("clientCapabilities\":{}", "clientCapabilities\":" + capabilities);
    return Message.of(
            server.port(),
            Message.request(
                "tools/call",
                "\"name\":\"" + tool + "\",\"arguments\":" + arguments + "," + more + meta))
        .header("MCP-Protocol-Version", Message.MODERN)
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", tool)
        .send();
  }

  private static Reply ask(String tool) {
    return call(tool, "{}", ALL, "");
  }

  private static Reply answer(String tool, String responses, String state) {
    return call(
        tool,
        "{}",
        ALL,
        "\"inputResponses\":" + responses + ",\"requestState\":\"" + state + "\",");
  }

  private static String state(Reply reply) {
    return reply.string("result.requestState");
  }

  @Test
  void aCallThatAsksIsAnsweredWithItsQuestions() {
    Reply asked = ask("introduce");

    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.string("result.resultType")).isEqualTo("input_required");
    assertThat(asked.string("result.inputRequests.user_name.method"))
        .isEqualTo("elicitation/create");
    assertThat(asked.string("result.inputRequests.user_name.params.message"))
        .isEqualTo("Who are you?");
    assertThat(asked.text())
        .contains(
            "\"requestedSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\","
                + "\"minLength\":1,\"maxLength\":40},\"age\":{\"type\":\"integer\"")
        .contains("\"required\":[\"name\"]")
        .doesNotContain("additionalProperties");
    assertThat(answer("introduce", ANN, state(asked)).content()).isEqualTo("Hello, Ann!");
  }

  @Test
  void anAnswerNeedsNoState() {
    assertThat(call("introduce", "{}", ALL, "\"inputResponses\":" + ANN + ",").content())
        .isEqualTo("Hello, Ann!");
  }

  @Test
  void noAndNeverAreAnswersToo() {
    String state = state(ask("introduce"));

    assertThat(answer("introduce", "{\"user_name\":{\"action\":\"decline\"}}", state)
            .content())
        .isEqualTo("Never mind.");
    assertThat(answer("introduce", "{\"user_name\":{\"action\":\"cancel\"}}", state)
            .content())
        .isEqualTo("Come back.");
  }

  @Test
  void severalThingsAreAskedAtOnce() {
    Reply asked = call("ask_all", "{\"topic\":\"tea\"}", ALL, "");
    assertThat(asked.string("result.inputRequests.greeting.method"))
        .isEqualTo("sampling/createMessage");
    assertThat(asked.number("result.inputRequests.greeting.params.maxTokens")).isEqualTo(50);
    assertThat(asked.string("result.inputRequests.client_roots.method")).isEqualTo("roots/list");

    Reply done = call(
        "ask_all",
        "{ \"topic\" : \"tea\" }",
        ALL,
        "\"requestState\":\"" + state(asked) + "\",\"inputResponses\":{"
            + ANN.substring(1, ANN.length() - 1)
            + ",\"greeting\":{\"role\":\"assistant\",\"model\":\"m\",\"content\":{\"type\":\"text\",\"text\":\"Hi\"}}"
            + ",\"client_roots\":{\"roots\":[{\"uri\":\"file:///a\"}]}"
            + ",\"unknown\":{\"action\":\"accept\"}},");
    assertThat(done.content()).isEqualTo("Ann, Hi, [file:///a]");
  }

  @Test
  void whatIsMissingIsAskedAgainAndTheRestIsKept() {
    Reply asked = call("ask_all", "{\"topic\":\"tea\"}", ALL, "");
    Reply again = call(
        "ask_all",
        "{\"topic\":\"tea\"}",
        ALL,
        "\"requestState\":\"" + state(asked) + "\",\"inputResponses\":" + ANN + ",");

    assertThat(again.string("result.resultType")).isEqualTo("input_required");
    assertThat(again.at("result.inputRequests.user_name")).isEmpty();
    assertThat(again.at("result.inputRequests.greeting")).isPresent();
    assertThat(state(again)).isNotEqualTo(state(asked));
  }

  @Test
  void onlyWhatTheClientCanDoIsAsked() {
    Reply asked = call("ask_all", "{\"topic\":\"tea\"}", "{\"sampling\":{}}", "");

    assertThat(asked.at("result.inputRequests.greeting")).isPresent();
    assertThat(asked.at("result.inputRequests.user_name")).isEmpty();
    assertThat(asked.at("result.inputRequests.client_roots")).isEmpty();
    assertThat(call("pay", "{}", ALL, "").content()).contains("elicitation.url");
    assertThat(call("pay", "{}", "{\"elicitation\":{\"url\":{}}}", "")
            .string("result.inputRequests.payment.params.mode"))
        .isEqualTo("url");
    assertThat(call("introduce", "{}", "{\"elicitation\":{\"url\":{}}}", "").text())
        .contains("\"isError\":true");
  }

  @Test
  void roundsFollowEachOtherWithoutSayingThingsTwice() {
    Reply first = ask("two_steps");
    Reply second = answer(
        "two_steps",
        "{\"first\":{\"action\":\"accept\",\"content\":{\"name\":\"Ann\"}}}",
        state(first));
    assertThat(second.string("result.inputRequests.second.params.message"))
        .isEqualTo("Who comes with Ann?");
    String bob = "{\"second\":{\"action\":\"accept\",\"content\":{\"name\":\"Bob\"}}}";

    String done = answer("two_steps", bob, state(second)).content();
    assertThat(done).startsWith("Ann and Bob as ");
    assertThat(answer("two_steps", bob, state(second)).content())
        .as("what is remembered stays the same")
        .isEqualTo(done);
  }

  @Test
  void wrongContentIsAskedForAgainButNotForEver() {
    String wrong = "{\"user_name\":{\"action\":\"accept\",\"content\":{\"name\":\"\"}}}";
    Reply reply = ask("introduce");
    for (int i = 0; i < 3; i++) {
      reply = answer("introduce", wrong, state(reply));
      assertThat(reply.string("result.inputRequests.user_name.params.message"))
          .contains("/name", "at least 1 character");
    }

    assertThat(answer("introduce", wrong, state(reply)).text())
        .contains("\"isError\":true", "was not answered");
  }

  @Test
  void nothingAnAuthorCatchesLetsARunGoOn() {
    Reply asked = ask("swallow");

    assertThat(asked.string("result.resultType")).isEqualTo("input_required");
    assertThat(answer("swallow", ANN, state(asked)).content()).isEqualTo("Ann");
  }

  @Test
  void anotherThreadMayAsk() {
    Reply asked = ask("ask_later");

    assertThat(asked.string("result.resultType")).isEqualTo("input_required");
    assertThat(answer("ask_later", ANN, state(asked)).content()).isEqualTo("Ann");
  }

  @Test
  void promptsAskToo() {
    Reply asked = Message.of(
            server.port(),
            Message.request(
                "prompts/get",
                "\"name\":\"personal_prompt\","
                    + Message.META.replace("Capabilities\":{}", "Capabilities\":" + ALL)))
        .header("MCP-Protocol-Version", Message.MODERN)
        .header("Mcp-Method", "prompts/get")
        .header("Mcp-Name", "personal_prompt")
        .send();

    assertThat(asked.at("result.inputRequests.user_context")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-TAMPERED", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aStateThatIsNoneIsAnError(String tampering) {
    String state = state(ask("introduce"));
    String bad = tampering.startsWith("-") ? state + tampering : tampering;
    int runs = AskingService.runs();

    assertThat(answer("introduce", ANN, bad).errorCode()).isEqualTo(-32602);
    assertThat(AskingService.runs()).as("nothing runs").isEqualTo(runs);
  }

  @Test
  void theStateOfAnotherCallOrCallerIsAnError() {
    String state = state(ask("introduce"));

    assertThat(answer("two_steps", ANN, state).errorCode()).isEqualTo(-32602);
    assertThat(call(
                "introduce",
                "{\"more\":1}",
                ALL,
                "\"inputResponses\":" + ANN + ",\"requestState\":\"" + state + "\",")
            .errorCode())
        .isEqualTo(-32602);
  }

  @Test
  void theStateOfAnotherCallerIsAnError() {
    String state = state(as("ann", "").send());
    String answered = "\"inputResponses\":" + ANN + ",\"requestState\":\"" + state + "\",";

    assertThat(as("bob", answered).send().errorCode()).isEqualTo(-32602);
    assertThat(as("ann", answered).send().content()).isEqualTo("Hello, Ann!");
  }

  private static Message as(String user, String more) {
    return Message.of(
            server.port(),
            Message.request(
                "tools/call",
                "\"name\":\"introduce_me\",\"arguments\":{}," + more
                    + Message.META.replace("Capabilities\":{}", "Capabilities\":" + ALL)))
        .header("MCP-Protocol-Version", Message.MODERN)
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", "introduce_me")
        .bearer("user~" + user);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "[]", "\"x\""})
  void answersAreAnObject(String responses) {
    assertThat(call("introduce", "{}", ALL, "\"inputResponses\":" + responses + ",")
            .errorCode())
        .isEqualTo(-32602);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "{}", "{\"action\":\"maybe\"}", "{\"action\":\"accept\"}"})
  void anAnswerThatIsNoneIsAskedForAgain(String answer) {
    Reply reply =
        call("introduce", "{}", ALL, "\"inputResponses\":{\"user_name\":" + answer + "},");

    assertThat(reply.at("result.inputRequests.user_name")).isPresent();
  }
}
