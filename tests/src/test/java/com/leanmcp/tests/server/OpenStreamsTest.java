package com.leanmcp.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Streams that stay open until somebody ends them. */
class OpenStreamsTest {
  private static McpServer patient() {
    return TestServer.builder(() -> {}).shutdownGrace(Duration.ofMinutes(5)).start();
  }

  @Test
  void aSubscriptionEndsWithItsResultWhenTheServerStops() throws Exception {
    McpServer server = patient();
    try (Events stream = Message.listen(server.port(), "\"toolsListChanged\":true").stream()) {
      CompletableFuture<Void> closing = Background.run(server::close);
      List<Reply> messages = stream.rest();
      closing.get(60, TimeUnit.SECONDS);

      assertThat(messages).hasSize(2);
      assertThat(messages.get(0).string("method"))
          .isEqualTo("notifications/subscriptions/acknowledged");
      assertThat(messages.get(1).string("result.resultType")).isEqualTo("complete");
    }
  }

  @Test
  void theStandaloneStreamOfASessionEndsWhenTheServerStops() throws Exception {
    McpServer server = patient();
    try (Events stream = Message.get(server.port(), Message.session(server.port())).stream()) {
      CompletableFuture<Void> closing = Background.run(server::close);

      assertThat(stream.rest()).isEmpty(); // and it ends whole: a stream cut off fails
      closing.get(60, TimeUnit.SECONDS);
    }
  }
}
