package com.leanmcp.tests.stdio;

import static com.leanmcp.tests.service.LibraryService.MOTTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference on a pipe, rows 2 and 27 to 29 and the extras: what many requests share. */
class StdioStreamsTest {
  private static final String INITIALIZED =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
  private static final String UPDATED = "notifications/resources/updated";

  private final HeldGate gate = new HeldGate();
  private TalkingServer server;
  private Talk client;

  @BeforeEach
  void start() throws Exception {
    server = TalkingServer.start(TestServer.builder(gate));
    client = server.client();
  }

  @AfterEach
  void stop() throws Exception {
    gate.open();
    gate.open();
    server.close();
  }

  private static String cancel(String id) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":"
        + id + "}}";
  }

  private static String listen(int id, String filter) {
    return Talk.modern(id, "subscriptions/listen", "\"notifications\":{" + filter + "}");
  }

  private static String setMotto(int id) {
    return Talk.call(id, "set_motto", "{\"text\":\"Read\"}");
  }

  private void initialize(String version) throws Exception {
    client.send(Talk.initialize(1, version));
    client.receive();
    client.send(INITIALIZED);
  }

  /** Everything up to the answer to this request. */
  private List<Reply> until(int id) throws Exception {
    List<Reply> said = new ArrayList<>();
    Reply next = client.receive();
    while (!next.text().contains("\"id\":" + id + ",")) {
      said.add(next);
      next = client.receive();
    }
    said.add(next);
    return said;
  }

  @ParameterizedTest
  @ValueSource(strings = {"modern", "legacy"})
  void row27ACancelledCallIsInterruptedAndNeverAnswered(String era) throws Exception {
    initialize("2025-11-25");
    client.send(
        era.equals("modern") ? Talk.call(5, "wait", "{}") : Talk.legacyCall(5, "wait", "{}"));
    gate.awaitArrival();

    client.send(cancel("5"));
    gate.awaitInterruption();
    client.send(Talk.modern(6, "tools/list", ""));

    assertThat(client.receive().number("id")).isEqualTo(6);
    assertThat(client.unread()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "\"5\"", "null", "5.0"})
  void row27CancellingWhatDoesNotRunDoesNothing(String id) throws Exception {
    client.send(Talk.call(5, "wait", "{}"));
    gate.awaitArrival();

    client.send(cancel(id), Talk.modern(7, "tools/list", ""));
    assertThat(client.receive().number("id")).isEqualTo(7);
    gate.open();

    assertThat(client.receive().content()).isEqualTo("through");
  }

  @Test
  void row28ASecondRequestOfOneIdIsRefusedAndTheFirstServed() throws Exception {
    client.send(Talk.call(5, "wait", "{}"));
    gate.awaitArrival();

    client.send(Talk.call(5, "wait", "{}"));
    Reply refused = client.receive();
    gate.open();
    Reply served = client.receive();

    assertThat(refused.number("id")).isEqualTo(5);
    assertThat(refused.errorCode()).isEqualTo(-32600);
    assertThat(served.content()).isEqualTo("through");
  }

  @Test
  void progressAndLogsComeBeforeTheirResults() throws Exception {
    initialize("2025-11-25");
    client.send(Talk.legacyCall(2, "dawdle", "{}")
        .replace("\"arguments\"", "\"_meta\":{\"progressToken\":\"\"},\"arguments\""));
    List<Reply> legacy = until(2);
    client.send(Talk.call(3, "log_all", "{}")
        .replace("\"_meta\":{", "\"_meta\":{\"io.modelcontextprotocol/logLevel\":\"alert\","));
    List<Reply> modern = until(3);

    assertThat(legacy.get(0).text()).contains("\"progressToken\":\"\"");
    assertThat(legacy.get(legacy.size() - 1).content()).isEqualTo("done");
    assertThat(modern).hasSize(3);
    assertThat(modern.get(1).string("params.level")).isEqualTo("emergency");
  }

  @Test
  void twoSubscriptionsShareThePipeUnderTheirIds() throws Exception {
    client.send(
        listen(10, "\"resourceSubscriptions\":[\"" + MOTTO + "\"]"),
        listen(11, "\"resourceSubscriptions\":[\"book://1\"],\"toolsListChanged\":true"));
    assertThat(client.receive().text()).contains("acknowledged", "subscriptionId\":10}");
    assertThat(client.receive().text()).contains("acknowledged", "subscriptionId\":11}");

    client.send(setMotto(12));
    List<Reply> said = until(12);
    if (said.size() == 1) {
      said.add(client.receive());
    }

    assertThat(said)
        .anySatisfy(each -> assertThat(each.text()).contains(UPDATED, "subscriptionId\":10}"));
    assertThat(said).noneMatch(each -> each.text().contains("subscriptionId\":11}"));
  }

  @Test
  void row27ASubscriptionThatIsCancelledSaysNothingMore() throws Exception {
    client.send(listen(10, "\"resourceSubscriptions\":[\"" + MOTTO + "\"]"));
    client.receive();

    client.send(cancel("10"), setMotto(11), Talk.modern(12, "tools/list", ""));
    List<Reply> said = until(12);

    assertThat(said).noneMatch(each -> each.text().contains(UPDATED));
  }

  @Test
  void aSubscriptionEndsWithTheServerCancelledFirstThenItsResult() throws Exception {
    client.send(listen(10, "\"toolsListChanged\":true"));
    client.receive();

    CompletableFuture<Void> closing = Background.run(server.server()::close);
    Reply cancelled = client.receive();
    Reply result = client.receive();
    closing.get(60, TimeUnit.SECONDS);

    assertThat(cancelled.string("method")).isEqualTo("notifications/cancelled");
    assertThat(cancelled.number("params.requestId")).isEqualTo(10);
    assertThat(result.number("id")).isEqualTo(10);
    assertThat(result.string("result.resultType")).isEqualTo("complete");
  }

  @Test
  void aSessionIsToldOfWhatItWatches() throws Exception {
    initialize("2025-06-18");
    client.send(setMotto(2));
    assertThat(until(2)).hasSize(1);
    client.send(Talk.request(3, "resources/subscribe", "\"uri\":\"" + MOTTO + "\""), setMotto(4));
    List<Reply> said = until(4);
    if (said.stream().noneMatch(each -> each.text().contains(UPDATED))) {
      said.add(client.receive());
    }

    assertThat(said).anySatisfy(each -> {
      assertThat(each.string("method")).isEqualTo(UPDATED);
      assertThat(each.text()).doesNotContain("subscriptionId");
    });
  }

  @Test
  void row02ABatchIsTakenInItsRevisionAlone() throws Exception {
    String batch = "[" + Talk.request(2, "ping", "") + "," + cancel("99") + ","
        + Talk.request(3, "tools/list", "") + "]";
    initialize("2025-11-25");
    client.send(batch);
    assertThat(client.receive().errorCode()).isEqualTo(-32600);

    client.send(Talk.initialize(4, "2025-03-26"));
    client.receive();
    client.send(batch);
    Reply answers = client.receive();

    assertThat(answers.elements()).hasSize(2);
    assertThat(answers.number("0.id")).isEqualTo(2);
    assertThat(answers.at("1.result.tools.0")).isPresent();
  }

  @Test
  void row02ASessionThatBeginsInABatchIsToldOfWhatItWatches() throws Exception {
    client.send(Talk.initialize(1, "2025-03-26"));
    client.receive();
    client.send("[" + INITIALIZED + ","
        + Talk.request(2, "resources/subscribe", "\"uri\":\"" + MOTTO + "\"") + "]");
    assertThat(client.receive().text()).contains("\"id\":2", "\"result\":{}");

    client.send(setMotto(3));
    List<Reply> said = List.of(client.receive(), client.receive());

    assertThat(said).anySatisfy(each -> assertThat(each.text()).contains(UPDATED));
  }

  @Test
  void row29ResponsesAndUnknownNotificationsAreIgnored() throws Exception {
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-1,\"message\":\"no\"}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/nothing\"}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"tools/list\"}",
        Talk.modern(2, "tools/list", ""));

    assertThat(client.receive().number("id")).isEqualTo(2);
    assertThat(client.unread()).isEmpty();
  }

  @Test
  void headersThatAPipeHasNotAreNotAskedFor() throws Exception {
    client.send(
        Talk.call(1, "weather", "{\"region\":\"north\",\"metric\":false}"),
        Talk.modern(2, "prompts/get", "\"name\":\"review\",\"arguments\":{\"change\":\"7\"}"),
        Talk.modern(3, "resources/read", "\"uri\":\"" + MOTTO + "\""),
        Talk.call(4, "ask", "{}"));
    List<Reply> replies =
        List.of(client.receive(), client.receive(), client.receive(), client.receive());

    assertThat(replies).anySatisfy(each -> assertThat(each.text()).contains("north null false"));
    assertThat(replies).anySatisfy(each -> assertThat(each.text()).contains("Review change 7"));
    assertThat(replies).anySatisfy(each -> assertThat(each.text()).contains("\"contents\""));
    assertThat(replies).anySatisfy(each -> assertThat(each.text()).contains("-32021"));
  }
}
