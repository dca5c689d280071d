package com.leanmcp.tests.stdio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.environment.Secret;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Talk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says on a pair of streams, line by line. */
class StdioTest {
  private static TalkingServer start() throws Exception {
    return TalkingServer.start(TestServer.builder(() -> {}));
  }

  @Test
  void aStatelessRequestNeedsNoHeaders() throws Exception {
    try (TalkingServer server = start()) {
      server.client().send(Talk.modern(7, "server/discover", ""));
      Reply discovered = server.client().receive();
      server.client().send(Talk.call(8, "echo", "{\"message\":\"hé\"}"));
      Reply called = server.client().receive();

      assertThat(discovered.number("id")).isEqualTo(7);
      assertThat(discovered.string("result.supportedVersions.0")).isEqualTo(Message.MODERN);
      assertThat(called.number("id")).isEqualTo(8);
      assertThat(called.string("result.structuredContent.message")).isEqualTo("hé");
      assertThat(called.string("result.resultType")).isEqualTo("complete");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
  void initializeOpensTheSessionOfThePipe(String version) throws Exception {
    try (TalkingServer server = start()) {
      server.client().send(Talk.initialize(1, version));
      Reply opened = server.client().receive();
      server
          .client()
          .send(
              "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
              Talk.legacyCall(2, "echo", "{\"message\":\"hi\"}"));
      Reply called = server.client().receive();

      assertThat(opened.string("result.protocolVersion")).isEqualTo(version);
      assertThat(called.number("id")).isEqualTo(2);
      assertThat(called.content()).isEqualTo("{\"message\":\"hi\"}");
      assertThat(called.at("result.resultType")).isEmpty();
    }
  }

  @Test
  void aStatelessRequestStaysOneInASession() throws Exception {
    try (TalkingServer server = start()) {
      server
          .client()
          .send(
              Talk.initialize(1, "2025-11-25"),
              Talk.modern(2, "server/discover", ""),
              Talk.request(3, "ping", ""));

      assertThat(server.client().receive().string("result.protocolVersion"))
          .isEqualTo("2025-11-25");
      assertThat(server.client().receive().string("result.resultType")).isEqualTo("complete");
      assertThat(server.client().receive().at("result")).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"server/discover", "tools/list", "no/such/method"})
  void aRequestOfNeitherEraIsAnErrorAtOnceAndThePipeLivesOn(String method) throws Exception {
    try (TalkingServer server = start()) {
      server.client().send(Talk.request(4, method, ""));
      Reply refused = server.client().receive();
      server.client().send(Talk.initialize(5, "2025-11-25"));

      assertThat(refused.number("id")).isEqualTo(4);
      assertThat(refused.errorCode()).isEqualTo(-32600);
      assertThat(refused.string("error.message"))
          .contains("initialize")
          .doesNotContain("Mcp-Session-Id");
      assertThat(server.client().receive().number("id")).isEqualTo(5);
    }
  }

  @Test
  void aStatelessRequestStillHasToSayWhatItHasToSay() throws Exception {
    String noCapabilities =
        Talk.modern(1, "tools/list", "").replace("clientCapabilities", "somethingElse");
    String unknownVersion = Talk.modern(2, "tools/list", "").replace(Message.MODERN, "2099-01-01");
    try (TalkingServer server = start()) {
      server.client().send(noCapabilities, unknownVersion);

      assertThat(server.client().receive().errorCode()).isEqualTo(-32602);
      Reply unsupported = server.client().receive();
      assertThat(unsupported.errorCode()).isEqualTo(-32022);
      assertThat(unsupported.string("error.data.supported.0")).isEqualTo(Message.MODERN);
    }
  }

  @Test
  void slowCallsOverlapAndQuickOnesOvertakeThem() throws Exception {
    CyclicBarrier meeting = new CyclicBarrier(3);
    try (TalkingServer server =
        TalkingServer.start(TestServer.builder(() -> meeting.await(20, TimeUnit.SECONDS)))) {
      server
          .client()
          .send(
              Talk.call(1, "wait", "{}"),
              Talk.call(2, "wait", "{}"),
              Talk.call(3, "add", "{\"a\":1,\"b\":2}"));
      Reply quick = server.client().receive();
      meeting.await(20, TimeUnit.SECONDS);
      Reply one = server.client().receive();
      Reply other = server.client().receive();

      assertThat(quick.number("id")).isEqualTo(3);
      assertThat(new int[] {one.number("id"), other.number("id")}).containsExactlyInAnyOrder(1, 2);
      assertThat(one.content()).isEqualTo("through");
      assertThat(other.content()).isEqualTo("through");
    }
  }

  @Test
  void manyCallsAreEachAnsweredOnce() throws Exception {
    int calls = 1_000;
    Map<Integer, String> answers = new ConcurrentHashMap<>();
    try (TalkingServer server =
        TalkingServer.start(TestServer.builder(() -> {}).maxConcurrentCalls(calls))) {
      CompletableFuture<Void> sending = Background.start(() -> {
        for (int id = 0; id < calls; id++) {
          server
              .client()
              .send(Talk.call(id, "echo", "{\"message\":\"" + "m".repeat(1 + id) + "\"}"));
        }
        return null;
      });
      for (int i = 0; i < calls; i++) {
        Reply reply = server.client().receive();
        answers.merge(
            reply.number("id"), reply.string("result.structuredContent.message"), String::concat);
      }
      sending.get(20, TimeUnit.SECONDS);
    }

    assertThat(answers).hasSize(calls);
    assertThat(answers).allSatisfy((id, message) -> assertThat(message).hasSize(1 + id));
  }

  @Test
  void oneCallTooManyIsToldSoUnderItsId() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    Semaphore leave = new Semaphore(0);
    try (TalkingServer server = TalkingServer.start(TestServer.builder(() -> {
          entered.countDown();
          leave.acquire();
        })
        .maxConcurrentCalls(1))) {
      server.client().send(Talk.call(1, "wait", "{}"));
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();

      server.client().send(Talk.call(2, "wait", "{}"));
      Reply refused = server.client().receive();
      leave.release();

      assertThat(refused.number("id")).isEqualTo(2);
      assertThat(refused.string("error.message")).contains("too many calls");
      assertThat(server.client().receive().content()).isEqualTo("through");
    }
  }

  @Test
  void anInternalErrorNamesItsRequest() throws Exception {
    try (TalkingServer server = start()) {
      String bug = Talk.call(6, "whoami", "{}")
          .replace(
              "\"_meta\":{",
              "\"_meta\":{\"authorization\":{\"type\":\"bearer\",\"token\":\"bug\"},");
      server.client().send(bug);
      Reply failed = server.client().receive();

      assertThat(failed.number("id")).isEqualTo(6);
      assertThat(failed.text()).doesNotContain("canary");
    }
  }

  @Test
  void aProtectedToolAsksForATokenInTheMetadata() throws Exception {
    try (TalkingServer server = start()) {
      server.client().send(Talk.call(1, "whoami", "{}"));
      Reply denied = server.client().receive();
      server
          .client()
          .send(Talk.call(2, "whoami", "{}")
              .replace(
                  "\"_meta\":{",
                  "\"_meta\":{\"authorization\":{\"type\":\"bearer\",\"token\":\"user~ann\"},"));
      Reply allowed = server.client().receive();

      assertThat(denied.number("id")).isEqualTo(1);
      assertThat(denied.string("error.message")).contains("authentication required");
      assertThat(allowed.content()).isEqualTo("ann");
    }
  }

  @Test
  void theTokenOfTheProcessCountsWhereAMessageHasNone() throws Exception {
    try (TalkingServer server =
        TalkingServer.start(TestServer.builder(() -> {}).stdioToken(new Secret("user~ann")))) {
      server.client().send(Talk.call(1, "whoami", "{}"));
      Reply ann = server.client().receive();
      server
          .client()
          .send(Talk.call(2, "whoami", "{}")
              .replace(
                  "\"_meta\":{",
                  "\"_meta\":{\"authorization\":{\"type\":\"bearer\",\"token\":\"user~bob\"},"));
      Reply bob = server.client().receive();
      server.client().send(Talk.initialize(3, "2025-11-25"));
      server.client().receive();
      server.client().send(Talk.legacyCall(4, "whoami", "{}"));

      assertThat(ann.content()).isEqualTo("ann");
      assertThat(bob.content()).isEqualTo("bob");
      assertThat(server.client().receive().content()).isEqualTo("ann");
    }
  }

  @Test
  void aTokenOfTheProcessThatIsNoneEndsTheStart() {
    assertThatThrownBy(() -> TestServer.builder(() -> {})
            .stdioToken(new Secret("Bearer canary"))
            .startStdio(InputStream.nullInputStream(), OutputStream.nullOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LEANMCP_TOKEN")
        .hasMessageNotContaining("canary");
  }

  @Test
  void garbageIsAnErrorWithoutIdAndThePipeLivesOn() throws Exception {
    try (TalkingServer server = start()) {
      for (String garbage : new String[] {"not json", "{\"jsonrpc\":", "{} {}", "\u0000"}) {
        server.client().send(garbage);
        Reply refused = server.client().receive();
        assertThat(refused.errorCode()).isEqualTo(-32700);
        assertThat(refused.hasId()).isFalse();
      }
      server.client().write(new byte[] {'"', (byte) 0xC3, '"', '\n'});
      assertThat(server.client().receive().errorCode()).isEqualTo(-32700);
      server.client().send("[]");
      assertThat(server.client().receive().errorCode()).isEqualTo(-32600);
      server.client().send(Talk.modern(1, "tools/list", ""));
      assertThat(server.client().receive().number("id")).isEqualTo(1);
    }
  }

  @Test
  void nothingIsSaidToBlankLinesNotificationsAndResponses() throws Exception {
    try (TalkingServer server = start()) {
      server
          .client()
          .send(
              "",
              "  \t\r",
              "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
              "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":99}}",
              "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}",
              Talk.modern(1, "tools/list", "") + "\r");

      assertThat(server.client().receive().at("result.tools")).isPresent();
      assertThat(server.client().unread()).isEmpty();
    }
  }

  @Test
  void aLineThatIsTooLongIsSkipped() throws Exception {
    String params = "\"name\":\"echo\",\"arguments\":{\"message\":\"%s\"}";
    int room =
        4 * 1024 * 1024 - Talk.modern(1, "tools/call", params.formatted("")).length();
    try (TalkingServer server = start()) {
      server.client().send(Talk.modern(1, "tools/call", params.formatted("x".repeat(room))));
      Reply fits = server.client().receive();
      server.client().send(Talk.modern(2, "tools/call", params.formatted("x".repeat(room + 1))));
      Reply tooLong = server.client().receive();
      server.client().send(Talk.modern(3, "tools/list", ""));

      assertThat(fits.at("result")).isPresent();
      assertThat(tooLong.errorCode()).isEqualTo(-32600);
      assertThat(tooLong.hasId()).isFalse();
      assertThat(tooLong.string("error.message")).contains("4194304 bytes");
      assertThat(server.client().receive().number("id")).isEqualTo(3);
    }
  }

  @Test
  void theEndOfTheInputEndsTheServerWhenWhatRunsIsDone() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    Semaphore leave = new Semaphore(0);
    try (TalkingServer server = TalkingServer.start(TestServer.builder(() -> {
      entered.countDown();
      leave.acquire();
    }))) {
      server.client().write(Talk.call(1, "wait", "{}").getBytes(StandardCharsets.UTF_8));
      server.client().end();
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> ended = Background.start(() -> {
        server.server().awaitEnd();
        return null;
      });
      assertThat(ended.isDone()).isFalse();
      leave.release();

      assertThat(server.client().receive().content()).isEqualTo("through");
      ended.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void theGracePeriodEnds() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    try (TalkingServer server = TalkingServer.start(TestServer.builder(() -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
        })
        .shutdownGrace(Duration.ofMillis(100)))) {
      server.client().send(Talk.call(1, "wait", "{}")).end();

      server.server().awaitEnd();

      assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.client().unread()).isEmpty();
    }
  }

  @Test
  void aServerThatIsClosedRefusesWhatIsNewUnderItsId() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    Semaphore leave = new Semaphore(0);
    try (TalkingServer server = TalkingServer.start(TestServer.builder(() -> {
      entered.countDown();
      leave.acquire();
    }))) {
      server.client().send(Talk.call(1, "wait", "{}"));
      assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> closing = Background.run(server.server()::close);

      int id = 2;
      Reply reply = ping(server, id);
      while (reply.at("result").isPresent()) {
        reply = ping(server, ++id);
      }
      leave.release();

      assertThat(reply.number("id")).isEqualTo(id);
      assertThat(reply.string("error.message")).contains("stopping");
      assertThat(server.client().receive().content()).isEqualTo("through");
      closing.get(20, TimeUnit.SECONDS);
    }
  }

  private static Reply ping(TalkingServer server, int id) throws Exception {
    return server.client().send(Talk.modern(id, "server/discover", "")).receive();
  }

  @Test
  void aClientThatStopsReadingEndsTheServer() throws Exception {
    try (TalkingServer server = start()) {
      server.out().source().close();
      assertThatThrownBy(server.client()::awaitEnd).hasRootCauseInstanceOf(IOException.class);
      server.client().send(Talk.modern(1, "tools/list", ""));

      Background.start(() -> {
            server.server().awaitEnd();
            return null;
          })
          .get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void streamsThatAreGivenLeaveTheProcessItsOwn() throws Exception {
    var print = System.out;
    var in = System.in;
    try (TalkingServer server = start()) {
      server.client().send(Talk.modern(1, "tools/list", "")).receive();

      assertThat(System.out).isSameAs(print);
      assertThat(System.in).isSameAs(in);
    }
  }
}
