package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Many users at once: nobody is ever taken for somebody else. */
class IdentityTest {
  private static final int CALLS = 64;
  private static final int USERS = 32;

  @Test
  void everyCallSeesItsOwnCallerWhileAllOthersRun() throws Exception {
    CyclicBarrier together = new CyclicBarrier(CALLS);
    ExecutorService clients = Executors.newFixedThreadPool(CALLS);
    try (McpServer server = TestServer.builder(() -> together.await(30, TimeUnit.SECONDS))
        .maxConcurrentCalls(CALLS)
        .start()) {
      for (int round = 0; round < 3; round++) {
        List<Future<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
          Message call = message(server.port(), i);
          replies.add(clients.submit(() -> call.send()));
        }
        for (int i = 0; i < CALLS; i++) {
          assertOwn(replies.get(i).get(60, TimeUnit.SECONDS), i);
        }
        assertThat(anonymous(server.port(), clients)).containsOnly("nobody");
      }
    } finally {
      clients.shutdownNow();
    }
  }

  /** Half of the calls carry their token by header, half by metadata; every fifth one throws in the end. */
  private static Message message(int port, int i) {
    Message call = Message.call(port, "who_waits", "{\"fail\":" + fails(i) + "}");
    String token = "user~" + user(i);
    return i % 2 == 0 ? call.bearer(token) : call.metaToken(token);
  }

  private static boolean fails(int i) {
    return i % 5 == 0;
  }

  private static String user(int i) {
    return "u" + i % USERS;
  }

  private static void assertOwn(Reply reply, int i) {
    if (fails(i)) {
      assertThat(reply.isError()).isTrue();
      assertThat(reply.content()).isEqualTo("failed for " + user(i));
    } else {
      assertThat(reply.string("result.structuredContent.before")).isEqualTo(user(i));
      assertThat(reply.string("result.structuredContent.after")).isEqualTo(user(i));
      assertThat(reply.string("result.structuredContent.parameter")).isEqualTo(user(i));
    }
  }

  /** What an open tool sees on the same threads. */
  private static List<String> anonymous(int port, ExecutorService clients) throws Exception {
    List<Future<Reply>> replies = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      replies.add(clients.submit(() -> Message.call(port, "open_whoami", "{}").send()));
    }
    List<String> seen = new ArrayList<>();
    for (Future<Reply> reply : replies) {
      seen.add(reply.get(60, TimeUnit.SECONDS).content());
    }
    return seen;
  }
}
