package com.leanmcp.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Many calls speak at once, all under one id and one progress token: nobody hears another's words. */
class StreamIdentityTest {
  private static final int CALLS = 32;
  private static final int TIMES = 40;
  private static final int ALL_LOGS = 2 * TIMES;

  @Test
  void whatACallSaysIsHeardByItsOwnClientAlone() throws Exception {
    CyclicBarrier together = new CyclicBarrier(CALLS);
    try (McpServer server = TestServer.builder(() -> together.await(60, TimeUnit.SECONDS))
        .maxConcurrentCalls(CALLS)
        .start()) {
      String shared = Message.session(server.port());
      try (Events standalone = Message.get(server.port(), shared).stream()) {
        List<CompletableFuture<List<Reply>>> heard = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
          Message call = call(server.port(), shared, i);
          heard.add(Background.start(() -> {
            try (Events stream = call.stream()) {
              return stream.rest();
            }
          }));
        }
        for (int i = 0; i < CALLS; i++) {
          assertOwn(heard.get(i).get(120, TimeUnit.SECONDS), i);
        }
        Message.delete(server.port(), shared).send();
        assertThat(standalone.rest()).isEmpty();
      }
    }
  }

  /** A third stateless, a third in sessions of their own, a third in one session under different ids. */
  private static Message call(int port, String shared, int i) {
    String arguments = "{\"name\":\"" + name(i) + "\",\"times\":" + TIMES + "}";
    return switch (i % 3) {
      case 0 ->
        Message.call(port, "chant", arguments)
            .meta("\"io.modelcontextprotocol/logLevel\":\"info\",\"progressToken\":1");
      case 1 ->
        Message.legacyCall(port, Message.session(port), "chant", arguments)
            .meta("\"progressToken\":1");
      default ->
        Message.legacyCall(port, shared, "chant", arguments)
            .id(String.valueOf(1_000 + i))
            .meta("\"progressToken\":1");
    };
  }

  private static String name(int i) {
    return "caller-" + i;
  }

  private static void assertOwn(List<Reply> messages, int i) {
    Reply result = messages.get(messages.size() - 1);
    List<Reply> logs = messages.stream()
        .filter(message -> message.at("params.data").isPresent())
        .toList();

    assertThat(result.content()).isEqualTo(name(i));
    assertThat(result.number("id")).isEqualTo(i % 3 == 2 ? 1_000 + i : 1);
    assertThat(logs)
        .hasSize(ALL_LOGS)
        .allSatisfy(log -> assertThat(log.string("params.data")).isEqualTo(name(i)));
    assertThat(messages)
        .filteredOn(message -> message.at("params.progress").isPresent())
        .isNotEmpty()
        .allSatisfy(progress -> assertThat(progress.string("params.message")).isEqualTo(name(i)));
  }
}
