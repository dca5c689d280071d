package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.service.TestTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipeMessagesTest {
  private final List<Boolean> cancelled = new ArrayList<>();
  private Runnable meanwhile = () -> {};
  private final TestServer server =
      new TestServer(new TestTable("A").tool(ToolDefinition.named("work").build(), call -> {
        meanwhile.run();
        cancelled.add(call.context().cancellation().isCancelled());
        return new ToolReply.Text("done");
      }));
  private final HeaderHint session =
      TestServer.header(server.session(ProtocolRevision.V2025_11_25));

  private static String modern(String id) {
    return TestServer.modernBody(id, "tools/call", List.of("\"name\":\"work\""), List.of());
  }

  private FakeExchange cancel(String id) {
    return server.pipe(TestServer.notification("notifications/cancelled", "\"requestId\":" + id));
  }

  @Test
  void aStatelessRequestNeedsNoHeaders() {
    assertThat(server.pipe(modern("1")).body()).contains("\"id\":1,\"result\"", "done");
  }

  @Test
  void aRequestOfASessionIsAnsweredInItsRevision() {
    String body = TestServer.request("1", "tools/call", "\"name\":\"work\"");

    assertThat(server.pipe(session, body).body()).contains("done").doesNotContain("resultType");
  }

  @Test
  void bothErasShareAPipe() {
    assertThat(server.pipe(session, modern("1")).body()).contains("resultType");
  }

  @Test
  void aRequestBeforeInitializeIsToldWhatToDo() {
    assertThat(server.pipe(TestServer.request("1", "tools/list")).body())
        .contains("\"id\":1", "\"code\":-32600", "initialize");
    assertThat(server
            .pipe(TestServer.request("1", "initialize", "\"protocolVersion\":\"x\""))
            .answer())
        .isInstanceOf(Answer.Opened.class);
  }

  @Test
  void notificationsAreNeverAnswered() {
    for (String notification : List.of(
        TestServer.notification("notifications/cancelled", "\"requestId\":99"),
        TestServer.notification("notifications/cancelled"),
        TestServer.notification("notifications/unknown"),
        TestServer.notification("tools/call", "\"name\":\"work\""),
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")) {
      assertThat(server.pipe(notification).answer())
          .as(notification)
          .isEqualTo(new Answer.Accepted());
    }
    assertThat(cancelled).isEmpty();
  }

  @Test
  void anAnswerToARequestNobodySentIsTakenWithoutAWord() {
    assertThat(server.pipe("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}").answer())
        .isEqualTo(new Answer.Accepted());
  }

  @Test
  void aCallIsCancelledByTheIdOfItsRequest() {
    meanwhile = () -> cancel("\"one\"");

    FakeExchange exchange = server.pipe(modern("\"one\""));

    assertThat(cancelled).containsExactly(true);
    assertThat(exchange.answer()).isEqualTo(new Answer.Cancelled());
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void anotherIdCancelsNothing() {
    meanwhile = () -> {
      cancel("\"1\"");
      cancel("2");
      cancel("null");
    };

    assertThat(server.pipe(modern("1")).body()).contains("done");
    assertThat(cancelled).containsExactly(false);
  }

  @Test
  void whatIsNoMessageIsAnsweredWithAnErrorWithoutAnId() {
    assertThat(server.pipe("{").body()).contains("\"code\":-32700").doesNotContain("\"id\"");
    assertThat(
            server.pipe("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}").body())
        .contains("\"code\":-32600")
        .doesNotContain("\"id\"");
    assertThat(server.pipe("[]").body()).contains("\"code\":-32600");
  }
}
