package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.service.LogLevel;
import com.leanmcp.service.TestTable;
import com.leanmcp.service.ToolDefinition;
import com.leanmcp.service.ToolReply;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final String PING = TestServer.request("1", "ping");
  private static final String NOTE = TestServer.notification("notifications/initialized");

  private final TestServer server = new TestServer(new TestTable("A")
      .tool("quiet")
      .tool(ToolDefinition.named("talks").build(), call -> {
        call.context().log(LogLevel.ERROR, "talking");
        return new ToolReply.Text("talked");
      }));
  private final String session = server.session(ProtocolRevision.V2025_03_26);

  private static String call(String id, String tool) {
    return TestServer.request(id, "tools/call", "\"name\":\"" + tool + "\"");
  }

  private static String batch(String... messages) {
    return "[" + String.join(",", messages) + "]";
  }

  @Test
  void answersEveryRequestInOneArray() {
    FakeExchange exchange = server.post(
        session,
        " \r\n" + batch(PING, NOTE, call("\"two\"", "quiet"), TestServer.request("3", "no")));

    assertThat(exchange.body())
        .startsWith("[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}},"
            + "{\"jsonrpc\":\"2.0\",\"id\":\"two\",\"result\":{\"content\":")
        .endsWith("]")
        .contains("{\"jsonrpc\":\"2.0\",\"id\":3,\"error\":{\"code\":-32601");
  }

  @Test
  void takesThemOffTheThreadThatReads() {
    FakeExchange exchange = TestServer.inSession(session).holdHops();

    server.send(exchange, batch(PING, PING));

    assertThat(exchange.answers).isEmpty();
    exchange.hopNow();
    assertThat(exchange.body()).startsWith("[");
  }

  @Test
  void notificationsAloneAreAccepted() {
    assertThat(server.post(session, batch(NOTE, NOTE)).answer()).isEqualTo(new Answer.Accepted());
  }

  @Test
  void noOtherRevisionHasBatches() {
    for (ProtocolRevision revision : new ProtocolRevision[] {
      ProtocolRevision.V2024_11_05, ProtocolRevision.V2025_06_18, ProtocolRevision.V2025_11_25
    }) {
      FakeExchange exchange = server.post(server.session(revision), batch(PING));

      assertThat(exchange.body()).as(revision.text()).contains("\"code\":-32600");
    }
  }

  @Test
  void anUnknownSessionHasNone() {
    server.handler.terminate(TestServer.inSession(session));

    assertThat(server.post(session, batch(PING)).body()).contains("\"code\":-32600");
  }

  @Test
  void hasAtLeastOneAndAtMostAHundredMessages() {
    String hundred = batch(Collections.nCopies(100, PING).toArray(String[]::new));
    String more = batch(Collections.nCopies(101, PING).toArray(String[]::new));

    assertThat(server.post(session, hundred).body()).startsWith("[");
    assertThat(server.post(session, "[]").body()).contains("\"code\":-32600", "1 to 100");
    assertThat(server.post(session, more).body()).contains("\"code\":-32600", "1 to 100");
  }

  @Test
  void oneBadMessageSpoilsNoOther() {
    assertThat(server
            .post(session, batch("7", PING, "{\"jsonrpc\":\"2.0\",\"id\":null}"))
            .body())
        .startsWith("[{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600")
        .contains("\"id\":1,\"result\":{}");
  }

  @Test
  void whatIsNoJsonIsRefusedAsAWhole() {
    assertThat(server.post(session, "[" + PING).body()).contains("\"code\":-32700");
    assertThat(server.post(session, batch(PING) + "x").body()).contains("\"code\":-32700");
    FakeExchange deep = server.post(session, "[".repeat(2_000) + "]".repeat(2_000));
    assertThat(((Answer.Failure) deep.answer()).why()).isEqualTo(Answer.Why.TOO_LARGE);
  }

  @Test
  void initializeStandsInNoBatch() {
    String initialize =
        TestServer.request("\"one\"", "initialize", "\"protocolVersion\":\"2025-03-26\"");

    assertThat(server.post(session, batch(initialize, PING)).body())
        .contains("{\"jsonrpc\":\"2.0\",\"id\":\"one\",\"error\":{\"code\":-32600")
        .contains("\"id\":1,\"result\":{}")
        .doesNotContain("serverInfo");
  }

  @Test
  void oneMessageThatHasSomethingToSayMakesAStreamOfAll() {
    FakeExchange exchange =
        server.post(session, batch(PING, call("2", "talks"), call("3", "quiet")));

    assertThat(exchange.answer()).isEqualTo(new Answer.Streamed());
    assertThat(exchange.stream().messages()).hasSize(4);
    assertThat(exchange.stream().messages().get(0)).contains("talking");
    assertThat(exchange.stream().messages())
        .anyMatch(each -> each.contains("\"id\":1,"))
        .anyMatch(each -> each.contains("\"id\":2,") && each.contains("talked"))
        .anyMatch(each -> each.contains("\"id\":3,"));
    assertThat(exchange.stream().hasEnded()).isTrue();
  }

  @Test
  void twoMessagesShareOneStream() {
    FakeExchange exchange = server.post(session, batch(call("2", "talks"), call("3", "talks")));

    assertThat(exchange.stream().messages()).hasSize(4);
  }
}
