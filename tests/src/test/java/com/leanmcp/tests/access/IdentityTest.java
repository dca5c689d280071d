package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many users at once: nobody is ever taken for somebody else, whatever threads their calls run on. */
class IdentityTest {
  private static final int ROUNDS = 3;

  @Test
  void everyCallSeesItsOwnCallerWhileAllOthersRun() throws Exception {
    try (Crowd crowd = new Crowd()) {
      meet(crowd, TestServer.builder(crowd.gate()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"VIRTUAL", "FIXED_POOL"})
  void everyCallSeesItsOwnCallerOnTheAuthorsExecutorToo(Threads threads) throws Exception {
    ExecutorService executor = threads == Threads.FIXED_POOL
        ? Executors.newFixedThreadPool(Crowd.CALLS)
        : threads.executor();
    try (Crowd crowd = new Crowd()) {
      meet(crowd, TestServer.builder(crowd.gate()).executor(executor));
    } finally {
      executor.shutdownNow();
    }
  }

  private static void meet(Crowd crowd, McpServerBuilder builder) throws Exception {
    try (McpServer server = builder.maxConcurrentCalls(Crowd.CALLS).start()) {
      for (int round = 0; round < ROUNDS; round++) {
        List<Reply> replies = crowd.call(i -> Crowd.as(
            i, Message.call(server.port(), "who_waits", "{\"fail\":" + Crowd.fails(i) + "}")));
        for (int i = 0; i < Crowd.CALLS; i++) {
          assertOwn(replies.get(i), i);
        }
        assertThat(crowd.anonymous(server.port())).containsOnly("nobody");
      }
    }
  }

  private static void assertOwn(Reply reply, int i) {
    if (Crowd.fails(i)) {
      assertThat(reply.isError()).isTrue();
      assertThat(reply.content()).isEqualTo("failed for " + Crowd.user(i));
    } else {
      assertThat(reply.string("result.structuredContent.before")).isEqualTo(Crowd.user(i));
      assertThat(reply.string("result.structuredContent.after")).isEqualTo(Crowd.user(i));
      assertThat(reply.string("result.structuredContent.parameter")).isEqualTo(Crowd.user(i));
    }
  }

  @Test
  void aCallThatIsCancelledLeavesNobodyOnItsThread() throws Exception {
    HeldGate gate = new HeldGate();
    ExecutorService oneThread = Executors.newSingleThreadExecutor();
    try (McpServer server = TestServer.builder(gate).executor(oneThread).start()) {
      Message call = Message.call(server.port(), "who_waits", "{\"fail\":false}");
      try (Wire wire = call.bearer("user~ann").open()) {
        gate.awaitArrival();
        wire.reset();
        gate.awaitInterruption();
      }

      assertThat(Message.call(server.port(), "open_whoami", "{}").send().content())
          .isEqualTo("nobody");
      assertThat(Message.call(server.port(), "whoami", "{}")
              .bearer("user~bob")
              .send()
              .content())
          .isEqualTo("bob");
    } finally {
      oneThread.shutdownNow();
    }
  }
}
