package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work that calls have done elsewhere: it has a caller where {@code McpContext.wrap} gave it one, and nobody otherwise. */
class CarriedIdentityTest {
  private static final int ROUNDS = 3;

  private static String seen(Reply reply, String when) {
    return reply.string("result.structuredContent." + when);
  }

  @ParameterizedTest
  @EnumSource
  void aTaskHasItsCallerIfItIsWrappedAndNobodyIfNot(Threads threads) throws Exception {
    ExecutorService executor = threads.executor();
    try (Crowd crowd = new Crowd();
        McpServer server = TestServer.builder(crowd.gate(), threads.courier(executor))
            .maxConcurrentCalls(Crowd.CALLS)
            .start()) {
      for (int round = 0; round < ROUNDS; round++) {
        List<Reply> replies = crowd.call(i -> Crowd.as(
            i, Message.call(server.port(), "run_errands", "{\"fail\":" + Crowd.fails(i) + "}")));
        for (int i = 0; i < Crowd.CALLS; i++) {
          Reply reply = replies.get(i);
          String user = Crowd.user(i);

          assertThat(seen(reply, "before")).isEqualTo(user);
          assertThat(seen(reply, "unwrapped")).isEqualTo("nobody");
          assertThat(seen(reply, "wrapped"))
              .isEqualTo(Crowd.fails(i) ? "failed for " + user : user);
          assertThat(seen(reply, "again")).isEqualTo("nobody");
          assertThat(seen(reply, "after")).isEqualTo(user);
        }
        assertThat(crowd.anonymous(server.port())).containsOnly("nobody");
      }
    } finally {
      executor.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARALLEL_STREAM")
  void stagesThatAreReturnedHaveTheirCallerIfTheyAreWrapped(Threads threads) throws Exception {
    ExecutorService executor = threads.executor();
    try (Crowd crowd = new Crowd();
        McpServer server = TestServer.builder(crowd.gate(), threads.courier(executor))
            .maxConcurrentCalls(Crowd.CALLS)
            .start()) {
      List<Reply> replies =
          crowd.call(i -> Crowd.as(i, Message.call(server.port(), "promise_errand", "{}")));

      for (int i = 0; i < Crowd.CALLS; i++) {
        assertThat(replies.get(i).content())
            .isEqualTo(Crowd.user(i) + " " + Crowd.user(i) + " nobody");
      }
      assertThat(crowd.anonymous(server.port())).containsOnly("nobody");
    } finally {
      executor.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FIXED_POOL", "VIRTUAL", "STAGE"})
  void aTaskThatOutlivesItsCancelledCallLeavesNobodyBehind(Threads threads) throws Exception {
    HeldGate gate = new HeldGate();
    ExecutorService executor = threads.executor();
    try (McpServer server = TestServer.builder(gate, threads.courier(executor)).start()) {
      Message call = Message.call(server.port(), "wait_elsewhere", "{}").bearer("user~ann");
      try (Wire wire = call.open()) {
        gate.awaitArrival();
        wire.reset();
      }
      gate.open();

      for (int i = 0; i < 3; i++) {
        Message next = Message.call(server.port(), "run_errands", "{\"fail\":false}");
        for (int meeting = 0; meeting < 3; meeting++) {
          gate.open();
        }
        Reply reply = next.bearer("user~bob").send();

        assertThat(seen(reply, "unwrapped")).isEqualTo("nobody");
        assertThat(seen(reply, "wrapped")).isEqualTo("bob");
        assertThat(seen(reply, "again")).isEqualTo("nobody");
      }
    } finally {
      executor.shutdown();
    }
  }
}
