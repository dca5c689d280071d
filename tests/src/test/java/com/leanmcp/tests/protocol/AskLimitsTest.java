package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.protocol.Asking;
import com.leanmcp.protocol.ReplayGuard;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of users who take too long, and of those who answer when there is too much to do. */
class AskLimitsTest {
  private static String session(McpServer server) {
    return Message.initialize(server.port(), "2025-11-25")
        .change("\"capabilities\":{}", "\"capabilities\":{\"elicitation\":{}}")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
  }

  private static Events introduce(McpServer server, String session) throws Exception {
    return Message.legacyCall(server.port(), session, "introduce", "{}").stream();
  }

  private static Reply answer(McpServer server, String session, Reply question) {
    return Message.of(
            server.port(),
            "{\"jsonrpc\":\"2.0\",\"id\":\"" + question.string("id")
                + "\",\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"Ann\"}}}")
        .header("Mcp-Session-Id", session)
        .send();
  }

  @Test
  void whoTakesTooLongIsWaitedForNoLonger() throws Exception {
    Asking impatient = new Asking(Duration.ofMillis(50), ReplayGuard.NONE);
    try (McpServer server = TestServer.builder(() -> {}).asking(impatient).start()) {
      String session = session(server);
      try (Events stream = introduce(server, session)) {
        Reply question = stream.next();

        assertThat(stream.rest()).isEmpty();
        assertThat(answer(server, session, question).status()).isEqualTo(202);
      }
      try (Events again = introduce(server, session)) {
        assertThat(again.next().string("method")).isEqualTo("elicitation/create");
      }
    }
  }

  @Test
  void anAnswerThatComesWhenTooMuchRunsEndsTheCallSaysSoAndFreesItsId() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    try (McpServer server = TestServer.builder(() -> {
          entered.countDown();
          leave.await();
        })
        .maxConcurrentCalls(1)
        .start()) {
      String session = session(server);
      try (Events stream = introduce(server, session)) {
        Reply question = stream.next();
        CompletableFuture<Reply> busy =
            Background.start(() -> Message.call(server.port(), "wait", "{}").send());
        assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(answer(server, session, question).status()).isEqualTo(202);

        Reply refusal = stream.next();
        assertThat(refusal.errorCode()).isPositive();
        assertThat(refusal.number("id")).isEqualTo(1);
        assertThat(stream.rest()).isEmpty();
        leave.countDown();
        assertThat(busy.get(20, TimeUnit.SECONDS).content()).isEqualTo("through");
      }
      try (Events again = introduce(server, session)) {
        Reply question = again.next();
        answer(server, session, question);
        assertThat(again.next().content()).isEqualTo("Hello, Ann!");
      }
    }
  }
}
