package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessRule;
import com.leanmcp.service.ResourceDefinition;
import com.leanmcp.service.ResourceReply;
import com.leanmcp.service.TestTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {
  private static final String ALL = "\"notifications\":{\"toolsListChanged\":true,"
      + "\"promptsListChanged\":true,\"resourcesListChanged\":true,"
      + "\"resourceSubscriptions\":[\"test://a\",\"test://unknown\"]}";

  private final TestServer server =
      new TestServer(new TestTable("A").tool("a").resource("test://a").resource("test://b"));
  private final String session = server.session(ProtocolRevision.V2025_06_18);

  private FakeExchange listen(String id, String notifications) {
    FakeExchange exchange = TestServer.modernExchange("subscriptions/listen", List.of());
    server.send(
        exchange,
        TestServer.modernBody(id, "subscriptions/listen", List.of(notifications), List.of()));
    return exchange;
  }

  private FakeExchange pipeListen(String id, String notifications) {
    return server.pipe(
        TestServer.modernBody(id, "subscriptions/listen", List.of(notifications), List.of()));
  }

  private static String toolsOnly() {
    return "\"notifications\":{\"toolsListChanged\":true}";
  }

  @Test
  void theFirstMessageSaysWhatIsHonoured() {
    FakeExchange exchange = listen("7", ALL);

    assertThat(exchange.answer()).isEqualTo(new Answer.Streamed());
    assertThat(exchange.stream().messages())
        .containsExactly(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/subscriptions/acknowledged\","
                + "\"params\":{\"notifications\":{\"toolsListChanged\":true,\"promptsListChanged\":true,"
                + "\"resourcesListChanged\":true,\"resourceSubscriptions\":[\"test://a\"]},"
                + "\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":7}}}");
  }

  @Test
  void aClientIsToldOnlyWhatItAskedFor() {
    FakeStream stream = listen("7", toolsOnly()).stream();

    server.services.add(new TestTable("B").tool("b").template("test://{id}"));
    server.services.add(new TestTable("C").template("other://{id}"));
    server.services.resourceUpdated("test://a");

    assertThat(stream.messages()).hasSize(2);
    assertThat(stream.messages().get(1))
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\","
            + "\"params\":{\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":7}}}");
  }

  @Test
  void aClientIsToldOfTheResourcesItNamed() {
    FakeStream stream = listen("\"seven\"", ALL).stream();

    server.services.resourceUpdated("test://b");
    server.services.resourceUpdated("test://a");

    assertThat(stream.messages().subList(1, stream.messages().size()))
        .containsExactly("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
            + "\"params\":{\"uri\":\"test://a\",\"_meta\":{"
            + "\"io.modelcontextprotocol/subscriptionId\":\"seven\"}}}");
  }

  @Test
  void changesOfDifferentThingsNeverStandForEachOther() {
    FakeStream stream = listen("7", ALL).stream();

    server.services.add(new TestTable("B").tool("b").resource("test://c"));
    server.services.resourceUpdated("test://a");

    List<Event> changes = stream.events.subList(1, stream.events.size());
    assertThat(changes).hasSize(3).allMatch(event -> event.kind() == Event.Kind.COALESCED);
    assertThat(changes).extracting(Event::key).doesNotHaveDuplicates();
  }

  @Test
  void theSameChangeTwiceHasOneKey() {
    FakeStream stream = listen("7", toolsOnly()).stream();

    server.services.add(new TestTable("B").tool("b"));
    server.services.add(new TestTable("C").tool("c"));

    assertThat(stream.events).hasSize(3);
    assertThat(stream.events.get(1).key()).isEqualTo(stream.events.get(2).key());
  }

  @Test
  void aClientThatHasGoneIsToldNothing() {
    FakeStream stream = listen("7", toolsOnly()).stream();

    stream.end();
    server.services.add(new TestTable("B").tool("b"));

    assertThat(stream.messages()).hasSize(1);
  }

  @Test
  void aServerThatStopsEndsEveryStreamAsTheProtocolWants() {
    FakeStream number = listen("7", toolsOnly()).stream();
    FakeStream text = listen("\"7\"", toolsOnly()).stream();
    FakeStream standalone = server.listen(session).stream();

    server.handler.stop();

    assertThat(number.messages().get(1))
        .startsWith(
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{\"resultType\":\"complete\",\"_meta\":{"
                + "\"io.modelcontextprotocol/subscriptionId\":7,");
    assertThat(text.messages().get(1)).contains("subscriptionId\":\"7\"");
    assertThat(List.of(number, text, standalone)).allMatch(FakeStream::hasEnded);
    assertThat(standalone.messages()).isEmpty();
  }

  @Test
  void overAPipeTheEndIsAnnouncedFirst() {
    FakeStream stream = pipeListen("7", toolsOnly()).stream();

    server.handler.stop();

    assertThat(stream.messages().get(1)).contains("notifications/cancelled", "\"requestId\":7");
    assertThat(stream.messages().get(2)).contains("\"id\":7,\"result\"");
    assertThat(stream.hasEnded()).isTrue();
  }

  @Test
  void overAPipeItsClientEndsItById() {
    FakeStream stream = pipeListen("7", toolsOnly()).stream();

    server.pipe(TestServer.notification("notifications/cancelled", "\"requestId\":\"7\""));
    assertThat(stream.hasEnded()).isFalse();
    server.pipe(TestServer.notification("notifications/cancelled", "\"requestId\":7"));

    assertThat(stream.hasEnded()).isTrue();
    assertThat(stream.messages()).hasSize(1);
  }

  @Test
  void overAPipeASecondRequestOfTheSameIdIsRefusedUntilTheFirstIsOver() {
    FakeExchange first = pipeListen("7", toolsOnly());

    assertThat(pipeListen("7", toolsOnly()).body()).contains("\"code\":-32600", "\"id\":7");
    first.stream().end();

    assertThat(pipeListen("7", toolsOnly()).answer()).isEqualTo(new Answer.Streamed());
  }

  @Test
  void thereIsABoundedNumberOfStreamsAndTheRefusalSaysWhoseItIs() {
    for (int i = 0; i < Subscriptions.MOST; i++) {
      listen("7", toolsOnly());
    }

    FakeExchange refused = listen("8", toolsOnly());

    assertThat(refused.answer()).isInstanceOf(Answer.Busy.class);
    assertThat(refused.body()).contains("\"id\":8");
    assertThat(refused.streams).isEmpty();
  }

  @Test
  void aFilterThatIsMissingOrMalformedIsRefused() {
    assertThat(listen("7", "\"other\":1").body()).contains("\"code\":-32602", "notifications");
    assertThat(listen("7", "\"notifications\":[]").body()).contains("\"code\":-32602");
    assertThat(listen("7", "\"notifications\":{\"resourceSubscriptions\":[1]}").body())
        .contains("\"code\":-32602");
    assertThat(listen("7", "\"notifications\":{}").stream().messages().get(0))
        .contains("\"notifications\":{},");
  }

  @Test
  void whoMayNotReadAResourceMayNotWatchIt() {
    server.services.add(new TestTable("B")
        .resource(
            ResourceDefinition.at("test://secret", "secret")
                .access(AccessRule.authenticated("read"))
                .build(),
            call -> new ResourceReply.Text("secret")));

    FakeExchange exchange =
        listen("7", "\"notifications\":{\"resourceSubscriptions\":[\"test://secret\"]}");

    assertThat(exchange.answer()).isInstanceOf(Answer.Denied.class);
    assertThat(exchange.streams).isEmpty();
  }

  @Test
  void aSessionsStreamTellsOfListsAndOfTheResourcesItWatches() {
    FakeStream stream = server.listen(session).stream();
    server.legacy(session, "resources/subscribe", "\"uri\":\"test://a\"");

    server.services.resourceUpdated("test://b");
    server.services.resourceUpdated("test://a");
    server.services.add(new TestTable("B").tool("b"));

    assertThat(stream.messages())
        .containsExactly(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\","
                + "\"params\":{\"uri\":\"test://a\"}}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\",\"params\":{}}");
  }

  @Test
  void aSessionThatWatchesNoLongerIsToldNothing() {
    FakeStream stream = server.listen(session).stream();
    server.legacy(session, "resources/subscribe", "\"uri\":\"test://a\"");
    server.legacy(session, "resources/unsubscribe", "\"uri\":\"test://a\"");

    server.services.resourceUpdated("test://a");

    assertThat(stream.messages()).isEmpty();
  }

  @Test
  void aResourceThatIsGoneCanStillBeUnwatched() {
    TestTable table = new TestTable("B").resource("test://gone");
    server.services.add(table);
    server.legacy(session, "resources/subscribe", "\"uri\":\"test://gone\"");
    server.services.remove(table);

    FakeExchange exchange =
        server.legacy(session, "resources/unsubscribe", "\"uri\":\"test://gone\"");

    assertThat(exchange.body()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    assertThat(server.sessions.subscriptions(server.key(session))).isEmpty();
  }

  @Test
  void whatDoesNotExistCannotBeWatched() {
    assertThat(server
            .legacy(session, "resources/subscribe", "\"uri\":\"test://x\"")
            .body())
        .contains("\"code\":-32002", "\"data\":{\"uri\":\"test://x\"}");
    assertThat(server.legacy(session, "resources/subscribe").body()).contains("\"code\":-32602");
    assertThat(server.legacy(session, "resources/unsubscribe").body()).contains("\"code\":-32602");
  }

  @Test
  void aSessionHasOneStandaloneStreamAndMayOpenItAgain() {
    FakeExchange first = server.listen(session);

    FakeExchange second = server.listen(session);
    first.stream().end();
    FakeExchange third = server.listen(session);
    server.services.add(new TestTable("B").tool("b"));

    assertThat(((Answer.Failure) second.answer()).why()).isEqualTo(Answer.Why.STREAM_TAKEN);
    assertThat(third.stream().messages()).hasSize(1);
  }

  @Test
  void whatASessionMissesItGetsWhenItComesBack() {
    FakeStream first = server.listen(session).stream();
    server.services.add(new TestTable("B").tool("b"));
    first.end();
    server.services.resourceUpdated("test://a");
    server.services.add(new TestTable("C").template("test://{id}"));

    FakeExchange back = server.resume(session, first.ids().get(0));

    assertThat(back.stream().messages())
        .containsExactly("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/list_changed\","
            + "\"params\":{}}");
  }

  @Test
  void theStreamOfAnotherSessionCannotBeResumed() {
    FakeStream first = server.listen(session).stream();
    server.services.add(new TestTable("B").tool("b"));

    FakeExchange other =
        server.resume(server.session(ProtocolRevision.V2025_06_18), first.ids().get(0));

    assertThat(((Answer.Failure) other.answer()).why()).isEqualTo(Answer.Why.BAD_REQUEST);
    assertThat(other.streams).isEmpty();
    assertThat(first.hasEnded()).isFalse();
  }

  @Test
  void onlyClientsThatKnowItGetAnEventWithoutAMessage() {
    FakeStream older = server.listen(session).stream();
    FakeStream newest = server.listen(server.session(ProtocolRevision.V2025_11_25)).stream();

    assertThat(older.events).isEmpty();
    assertThat(newest.events).hasSize(1);
    assertThat(newest.events.get(0).message()).isEmpty();
    assertThat(newest.events.get(0).id()).isPresent();
  }

  @Test
  void theEndOfASessionEndsItsStream() {
    FakeStream stream = server.listen(session).stream();

    FakeExchange end = TestServer.inSession(session);
    server.handler.terminate(end);

    assertThat(end.answer()).isEqualTo(new Answer.Ended());
    assertThat(stream.hasEnded()).isTrue();
    assertThat(((Answer.Failure) server.listen(session).answer()).why())
        .isEqualTo(Answer.Why.UNKNOWN_SESSION);
  }

  @Test
  void overAPipeTheSessionIsToldUnaskedOnceItIsInitialized() {
    HeaderHint known = TestServer.header(server.session(ProtocolRevision.V2025_11_25));

    FakeExchange first = server.pipe(known, TestServer.notification("notifications/initialized"));
    FakeExchange again = server.pipe(known, TestServer.notification("notifications/initialized"));
    server.services.add(new TestTable("B").tool("b"));

    assertThat(first.answer()).isEqualTo(new Answer.Streamed());
    assertThat(again.answer()).isEqualTo(new Answer.Accepted());
    assertThat(first.stream().messages()).hasSize(1);
    assertThat(first.stream().messages().get(0)).contains("notifications/tools/list_changed");
  }
}
