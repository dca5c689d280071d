package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessRule;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.BearerToken;
import com.leanmcp.ask.Questions;
import com.leanmcp.content.CompletionResult;
import com.leanmcp.content.Content;
import com.leanmcp.content.ToolResult;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.service.CompletionDefinition;
import com.leanmcp.service.Execution;
import com.leanmcp.service.LogLevel;
import com.leanmcp.service.McpContext;
import com.leanmcp.service.ServiceCall;
import com.leanmcp.service.TestTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class CallRunnerTest {
  private static final List<String> NAME = List.of("\"name\":\"work\"");

  private TestTable.Method<ServiceCall, ToolReply> work = call -> new ToolReply.Text("done");
  private final TestServer server = new TestServer(new TestTable("A")
      .tool(ToolDefinition.named("work").build(), call -> work.call(call))
      .tool(
          ToolDefinition.named("quick").nonBlocking().build(),
          call -> new ToolReply.Text("quickly"))
      .tool(ToolDefinition.named("old").deprecated().build(), call -> new ToolReply.Text("old")));
  private final String session = server.session(ProtocolRevision.V2025_11_25);
  private final List<McpContext> contexts = new ArrayList<>();

  private FakeExchange modern(String... meta) {
    return server.modern("tools/call", NAME, List.of(meta));
  }

  private FakeExchange legacy() {
    return server.legacy(session, "tools/call", "\"name\":\"work\"");
  }

  private void cancel(String id) {
    server.post(session, TestServer.notification("notifications/cancelled", "\"requestId\":" + id));
  }

  @Test
  void aCallThatSaysNothingIsAnsweredWithoutAStream() {
    FakeExchange exchange = modern();

    assertThat(exchange.body()).contains("done");
    assertThat(exchange.streams).isEmpty();
  }

  @Test
  void whatIsSaidBeforeTheResultOpensAStreamThatTheResultEnds() {
    work = call -> {
      call.context().progress(1, 2, "half");
      return new ToolReply.Text("done");
    };

    FakeExchange exchange = modern("\"progressToken\":\"t\"");

    assertThat(exchange.answer()).isInstanceOf(Answer.Streamed.class);
    assertThat(exchange.stream().messages()).hasSize(2);
    assertThat(exchange.stream().messages().get(0))
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{"
            + "\"progressToken\":\"t\",\"progress\":1,\"total\":2,\"message\":\"half\"}}");
    assertThat(exchange.stream().messages().get(1)).contains("\"id\":1,\"result\"", "done");
    assertThat(exchange.stream().hasEnded()).isTrue();
  }

  @Test
  void progressOnlyGrows() {
    work = call -> {
      for (double value : new double[] {0, 1, 1, 0.5, 1.5, 1e21}) {
        call.context().progress(value);
      }
      return new ToolReply.Text("done");
    };

    List<String> messages = modern("\"progressToken\":0").stream().messages();

    assertThat(messages.subList(0, messages.size() - 1))
        .extracting(each -> each.replaceAll(".*\"progress\":([^,}]+).*", "$1"))
        .containsExactly("0", "1", "1.5", "1000000000000000000000");
    assertThat(messages.get(0)).contains("\"progressToken\":0,");
  }

  @Test
  void nobodyIsToldOfProgressUnlessItIsAskedFor() {
    work = call -> {
      call.context().progress(1);
      return new ToolReply.Text("done");
    };

    assertThat(modern().body()).contains("done");
    assertThat(modern("\"progressToken\":null").body()).contains("done");
    assertThat(modern("\"progressToken\":\"\"").stream().messages()).hasSize(2);
  }

  @Test
  void aTokenThatIsNeitherATextNorAnIntegerIsNone() {
    work = call -> {
      call.context().progress(1);
      return new ToolReply.Text("done");
    };

    for (String token : List.of("{}", "[1]", "true", "1.5")) {
      assertThat(modern("\"progressToken\":" + token).body()).as(token).contains("done");
    }
  }

  @Test
  void progressThatIsNoNumberIsAMistakeOfTheAuthor() {
    for (double[] bad : new double[][] {{Double.NaN, 1}, {1, Double.POSITIVE_INFINITY}}) {
      work = call -> {
        call.context().progress(bad[0], bad[1]);
        return new ToolReply.Text("done");
      };

      assertThat(modern("\"progressToken\":1").body())
          .contains("\"isError\":true", "a finite number");
    }
  }

  @Test
  void theWordsOfProgressAreLeftOutForClientsThatDoNotKnowThem() {
    work = call -> {
      call.context().progress(1, 2, "half");
      return new ToolReply.Text("done");
    };
    String oldest = server.session(ProtocolRevision.V2024_11_05);

    FakeExchange exchange =
        server.legacy(oldest, "tools/call", "\"name\":\"work\"", "\"_meta\":{\"progressToken\":1}");

    assertThat(exchange.stream().messages().get(0)).doesNotContain("half").contains("\"total\":2");
  }

  @Test
  void aStatelessCallLogsOnlyWhatItsRequestAskedFor() {
    work = call -> {
      call.context().log(LogLevel.INFO, "info");
      call.context().log(LogLevel.ERROR, "logger", new JsonString("error"));
      return new ToolReply.Text("done");
    };

    assertThat(modern().streams).isEmpty();
    FakeStream stream = modern("\"io.modelcontextprotocol/logLevel\":\"warning\"").stream();
    assertThat(stream.messages()).hasSize(2);
    assertThat(stream.messages().get(0))
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{"
            + "\"level\":\"error\",\"logger\":\"logger\",\"data\":\"error\"}}");
    assertThat(stream.events.get(0).kind()).isEqualTo(Event.Kind.DROPPABLE);
  }

  @Test
  void aLevelThatIsNoneIsRefusedBeforeAnythingRuns() {
    List<String> run = new ArrayList<>();
    work = call -> {
      run.add("work");
      return new ToolReply.Text("done");
    };

    for (String bad : List.of("\"loud\"", "3", "{}")) {
      assertThat(modern("\"io.modelcontextprotocol/logLevel\":" + bad).body())
          .contains("\"code\":-32602", "logLevel is none of debug");
    }
    assertThat(run).isEmpty();
  }

  @Test
  void aSessionsCallsLogFromInfoOnUntilItSaysOtherwise() {
    work = call -> {
      call.context().log(LogLevel.DEBUG, "debug");
      call.context().log(LogLevel.INFO, "info");
      return new ToolReply.Text("done");
    };

    FakeStream before = legacy().stream();
    server.legacy(session, "logging/setLevel", "\"level\":\"debug\"");
    FakeStream debug = legacy().stream();
    server.legacy(session, "logging/setLevel", "\"level\":\"error\"");

    assertThat(before.messages()).hasSize(2);
    assertThat(debug.messages()).hasSize(3);
    assertThat(legacy().streams).isEmpty();
  }

  @Test
  void nothingIsSentAfterTheEnd() {
    work = call -> {
      contexts.add(call.context());
      call.context().progress(1);
      return new ToolReply.Text("done");
    };
    FakeStream stream =
        modern("\"progressToken\":1", "\"io.modelcontextprotocol/logLevel\":\"debug\"").stream();
    int before = stream.events.size();
    FakeExchange silent = modern();

    for (McpContext context : contexts) {
      context.progress(2);
      context.log(LogLevel.ERROR, "late");
      context.detach(Duration.ofSeconds(1));
    }

    assertThat(stream.events).hasSize(before);
    assertThat(silent.streams).isEmpty();
  }

  @Test
  void aCancelledCallIsInterruptedAndOwedNothing() {
    List<Boolean> interrupted = new ArrayList<>();
    work = call -> {
      cancel("1");
      interrupted.add(Thread.currentThread().isInterrupted());
      call.context().log(LogLevel.ERROR, "unsaid");
      return new ToolReply.Text("done");
    };

    FakeExchange exchange = legacy();

    assertThat(interrupted).containsExactly(true);
    assertThat(exchange.answer()).isEqualTo(new Answer.Cancelled());
    assertThat(exchange.streams).isEmpty();
  }

  @Test
  void aCallCancelledAsItsQuestionLeavesWaitsNoLonger() {
    work = call ->
        new ToolReply.Text(call.context().ask(Questions.roots("folders")).toString());
    String asked = server.ids.open(
        ProtocolRevision.V2025_11_25,
        ClientCapabilities.bits(JsonSlice.of("{\"roots\":{}}")),
        "client",
        "1",
        Optional.empty());
    String cancel = TestServer.notification("notifications/cancelled", "\"requestId\":1");
    FakeExchange exchange = TestServer.inSession(asked).onOffer(() -> server.post(asked, cancel));

    server.send(exchange, TestServer.request("1", "tools/call", "\"name\":\"work\""));

    assertThat(exchange.stream().messages()).anyMatch(each -> each.contains("roots/list"));
    assertThat(exchange.answers).contains(new Answer.Cancelled());
  }

  @Test
  void theThreadOfACancelledCallIsNotInterruptedAfterIt() {
    work = call -> {
      cancel("1");
      return new ToolReply.Text("done");
    };

    legacy();

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aCallIsInterruptedThoughWhatItWantedToDoThenFails() {
    List<Boolean> interrupted = new ArrayList<>();
    work = call -> {
      call.context().cancellation().onCancel(() -> {
        throw new IllegalStateException("broken action");
      });
      cancel("1");
      interrupted.add(Thread.currentThread().isInterrupted());
      return new ToolReply.Text("done");
    };

    FakeExchange exchange = legacy();

    assertThat(interrupted).containsExactly(true);
    assertThat(exchange.answer()).isEqualTo(new Answer.Cancelled());
  }

  @Test
  void aCancelledCallThatStreamsEndsItsStreamWithoutAResult() {
    work = call -> {
      call.context().log(LogLevel.ERROR, "said");
      cancel("1");
      call.context().log(LogLevel.ERROR, "unsaid");
      return new ToolReply.Text("done");
    };

    FakeExchange exchange = legacy();

    assertThat(exchange.answer()).isInstanceOf(Answer.Streamed.class);
    assertThat(exchange.stream().messages()).hasSize(1);
    assertThat(exchange.stream().hasEnded()).isTrue();
  }

  @Test
  void onlyTheSameIdOfTheSameSessionCancels() {
    String other = server.session(ProtocolRevision.V2025_11_25);
    work = call -> {
      cancel("\"1\"");
      cancel("2");
      server.post(other, TestServer.notification("notifications/cancelled", "\"requestId\":1"));
      server.pipe(TestServer.notification("notifications/cancelled", "\"requestId\":1"));
      return new ToolReply.Text("done");
    };

    assertThat(legacy().body()).contains("done");
  }

  @Test
  void aCancellationAfterTheEndIsIgnored() {
    assertThat(legacy().body()).contains("done");

    cancel("1");

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(legacy().body()).contains("done");
  }

  @Test
  void aStatelessClientThatGoesAwayCancels() {
    FakeExchange exchange = TestServer.modernExchange("tools/call", NAME);
    List<Boolean> cancelled = new ArrayList<>();
    work = call -> {
      exchange.leave();
      cancelled.add(call.context().cancellation().isCancelled());
      return new ToolReply.Text("done");
    };

    server.send(exchange, TestServer.modernBody("1", "tools/call", NAME, List.of()));

    assertThat(cancelled).containsExactly(true);
    assertThat(exchange.answer()).isEqualTo(new Answer.Cancelled());
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aSessionsClientThatGoesAwayDoesNot() {
    FakeExchange exchange = TestServer.inSession(session);
    work = call -> {
      exchange.leave();
      return new ToolReply.Text("done");
    };

    server.send(exchange, TestServer.request("1", "tools/call", NAME.get(0)));

    assertThat(exchange.body()).contains("done");
  }

  @Test
  void aSecondRequestOfAnIdThatRunsIsRefusedInASession() {
    List<String> second = new ArrayList<>();
    work = call -> {
      if (second.isEmpty()) {
        second.add("running");
        second.set(0, legacy().body());
      }
      return new ToolReply.Text("done");
    };

    FakeExchange first = legacy();

    assertThat(second.get(0)).contains("\"code\":-32600", "\"id\":1", "running already");
    assertThat(first.body()).contains("done");
    assertThat(legacy().body()).contains("done");
  }

  @Test
  void aSecondRequestOfAnIdThatRunsIsRefusedOnAPipe() {
    String body = TestServer.modernBody("1", "tools/call", NAME, List.of());
    List<String> second = new ArrayList<>();
    work = call -> {
      if (second.isEmpty()) {
        second.add("running");
        second.set(0, server.pipe(body).body());
      }
      return new ToolReply.Text("done");
    };

    FakeExchange first = server.pipe(body);

    assertThat(second.get(0)).contains("\"code\":-32600");
    assertThat(first.body()).contains("done");
  }

  @Test
  void theIdsOfStatelessRequestsHaveNothingToDoWithEachOther() {
    List<String> second = new ArrayList<>();
    work = call -> {
      if (second.isEmpty()) {
        second.add("running");
        second.set(0, modern().body());
      }
      return new ToolReply.Text("done");
    };

    FakeExchange first = modern();

    assertThat(second.get(0)).contains("done");
    assertThat(first.body()).contains("done");
  }

  @Test
  void aDeprecatedMethodIsLoggedOnce() {
    List<String> logged = new ArrayList<>();
    Logger logger = Logger.getLogger(CallRunner.class.getName());
    Handler handler = new Handler() {
      @Override
      public void publish(LogRecord record) {
        logged.add(record.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    logger.addHandler(handler);

    try {
      server.modern("tools/call", "\"name\":\"old\"");
      server.modern("tools/call", "\"name\":\"old\"");
      modern();
    } finally {
      logger.removeHandler(handler);
    }

    assertThat(logged).hasSize(1);
    assertThat(logged.get(0)).contains("deprecated");
  }

  @Test
  void whatNeverWaitsIsAnsweredWithoutAHop() {
    FakeExchange exchange =
        TestServer.modernExchange("tools/call", List.of("\"name\":\"quick\"")).holdHops();

    server.send(
        exchange,
        TestServer.modernBody("1", "tools/call", List.of("\"name\":\"quick\""), List.of()));

    assertThat(exchange.waiting).isEmpty();
    assertThat(exchange.body()).contains("quickly");
  }

  @Test
  void whatMayWaitRunsAfterAHop() {
    FakeExchange exchange = TestServer.modernExchange("tools/call", NAME).holdHops();

    server.send(exchange, TestServer.modernBody("1", "tools/call", NAME, List.of()));

    assertThat(exchange.answers).isEmpty();
    exchange.hopNow();
    assertThat(exchange.body()).contains("done");
  }

  @Test
  void aCallThatThrowsIsAnErrorOfTheToolWithItsMessageAlone() {
    work = call -> {
      throw new IllegalStateException("the city is unknown");
    };

    assertThat(modern().body())
        .contains("\"isError\":true", "the city is unknown")
        .doesNotContain("IllegalStateException", "\\tat ");
  }

  @Test
  void aResultThatCannotBeSentFailsLikeACallThatThrows() {
    work = call -> {
      call.context().log(LogLevel.ERROR, "said");
      return new ToolReply.Full(new ToolResult(
          List.of(Content.image(new byte[0], null)), null, ToolResult.Verdict.SUCCESS, null));
    };

    FakeStream stream = legacy().stream();

    assertThat(stream.messages().get(1)).contains("\"id\":1", "\"isError\":true");
    assertThat(stream.hasEnded()).isTrue();
  }

  @Test
  void aCompletionThatReturnsNothingFailsWithTheIdOfItsRequest() {
    TestServer broken = new TestServer(new TestTable("A")
        .template("test://{id}")
        .completion(
            new CompletionDefinition(
                "ids",
                new CompletionDefinition.Reference.OfResource("test://{id}"),
                "id",
                AccessRule.open(),
                Execution.BLOCKING),
            call -> (CompletionResult) null));

    FakeExchange exchange = broken.modern(
        "completion/complete",
        "\"ref\":{\"type\":\"ref/resource\",\"uri\":\"test://{id}\"}",
        "\"argument\":{\"name\":\"id\",\"value\":\"\"}");

    assertThat(exchange.body()).contains("\"code\":-32603", "\"id\":1");
  }

  @Test
  void letsTheConnectionGoAndDeliversTheResultLater() {
    work = call -> {
      call.context().detach(Duration.ofMillis(100));
      return new ToolReply.Text("done");
    };

    FakeStream stream = legacy().stream();
    FakeExchange back = server.resume(session, stream.ids().get(stream.ids().size() - 1));

    assertThat(stream.messages()).isEmpty();
    assertThat(stream.hasEnded()).isTrue();
    assertThat(stream.events.get(stream.events.size() - 1).retry())
        .contains(Duration.ofMillis(100));
    assertThat(back.stream().messages()).hasSize(1);
    assertThat(back.stream().messages().get(0)).contains("\"id\":1", "done");
    assertThat(back.stream().hasEnded()).isTrue();
  }

  @Test
  void aClientThatCannotComeBackIsNotLetGo() {
    work = call -> {
      call.context().detach(Duration.ofMillis(100));
      return new ToolReply.Text("done");
    };
    String older = server.session(ProtocolRevision.V2025_06_18);

    assertThat(modern().body()).contains("done");
    assertThat(server.legacy(older, "tools/call", "\"name\":\"work\"").body()).contains("done");
  }

  @Test
  void aCallOfWhatEverybodyMayCallKnowsNoCaller() {
    List<Boolean> known = new ArrayList<>();
    work = call -> {
      known.add(call.context().user().isPresent());
      return new ToolReply.Text("done");
    };
    String bound = server.ids.open(
        ProtocolRevision.V2025_11_25,
        0,
        "client",
        "1",
        Optional.of(Session.principal(AuthUser.of("https://issuer", "ada"))));
    FakeExchange exchange =
        TestServer.inSession(bound, HeaderHint.ABSENT, new BearerToken.Present("ada"));

    server.send(exchange, TestServer.request("1", "tools/call", NAME.get(0)));

    assertThat(exchange.body()).contains("done");
    assertThat(known).containsExactly(false);
  }

  @Test
  void aMethodSeesTheMetaOfItsRequestButNoCredential() {
    List<String> seen = new ArrayList<>();
    work = call -> {
      seen.add(String.join(",", call.context().meta().members().keySet()));
      seen.add(call.context().trace().traceparent().orElse("-"));
      return new ToolReply.Text("done");
    };

    modern(
        "\"traceparent\":\"00-1-2-01\"",
        "\"mine\":1",
        "\"authorization\":{\"type\":\"bearer\",\"token\":\"secret\"}");

    assertThat(seen.get(0)).contains("mine", "traceparent").doesNotContain("authorization");
    assertThat(seen.get(1)).isEqualTo("00-1-2-01");
  }
}
