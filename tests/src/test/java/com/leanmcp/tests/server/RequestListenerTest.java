package com.leanmcp.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.RateLimit;
import com.leanmcp.protocol.RequestReport;
import com.leanmcp.protocol.RequestReport.Outcome;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a listener is told of requests: enough for metrics, and nothing a client has made up. */
class RequestListenerTest {
  private final BlockingQueue<RequestReport> reports = new LinkedBlockingQueue<>();
  private final HeldGate gate = new HeldGate();
  private final McpServer server = TestServer.builder(gate)
      .requestListener(reports::add)
      .limitCallers(new RateLimit(1, 1))
      .start();

  @AfterEach
  void stop() {
    server.close();
  }

  private Message call(String tool, String arguments) {
    return Message.call(server.port(), tool, arguments);
  }

  private void expect(String what, Outcome outcome) throws InterruptedException {
    RequestReport report = reports.poll(30, TimeUnit.SECONDS);
    assertThat(report).isNotNull();
    assertThat(report.what()).isEqualTo(what);
    assertThat(report.outcome()).isEqualTo(outcome);
    assertThat(report.took()).isPositive();
  }

  @Test
  void callsSayHowTheyEnded() throws Exception {
    call("add", "{\"a\":1,\"b\":2}").send();
    expect("tools/call add", Outcome.SUCCEEDED);
    call("add", "{\"a\":\"canary\"}").send();
    expect("tools/call add", Outcome.TOOL_FAILED);
    call("fail", "{\"message\":\"canary\"}").send();
    expect("tools/call fail", Outcome.TOOL_FAILED);
    call("canary", "{}").send();
    expect("tools/call (unknown tool)", Outcome.FAILED);
    Message.modern(server.port(), "tools/list", "").send();
    expect("tools/list", Outcome.SUCCEEDED);
  }

  @Test
  void whatIsNotUnderstoodIsNotNamed() throws Exception {
    Message.of(server.port(), "{\"canary\"").send();
    expect("(not understood)", Outcome.FAILED);
    Message.modern(server.port(), "canary/canary", "").send();
    expect("(not understood)", Outcome.FAILED);
  }

  @Test
  void refusalsSayWhy() throws Exception {
    call("whoami", "{}").with("Authorization", "Bearer canary").send();

    RequestReport refused = reports.poll(30, TimeUnit.SECONDS);
    assertThat(refused.outcome()).isEqualTo(Outcome.DENIED);
    assertThat(refused.refusal()).isEqualTo(Optional.of(Reason.SIGNATURE));
    assertThat(refused.toString()).doesNotContain("canary");

    call("whoami", "{}").send();
    expect("tools/call whoami", Outcome.DENIED);
    call("whoami", "{}").with("Authorization", "Bearer down").send();
    expect("tools/call whoami", Outcome.BUSY);
  }

  @Test
  void whoAsksTooOftenIsBusy() throws Exception {
    RequestReport report;
    do {
      call("whoami", "{}").with("Authorization", "Bearer user~ann").send();
      report = reports.poll(30, TimeUnit.SECONDS);
      assertThat(report).isNotNull();
    } while (report.outcome() == Outcome.SUCCEEDED);

    assertThat(report.outcome()).isEqualTo(Outcome.BUSY);
    assertThat(report.what()).isEqualTo("tools/call whoami");
  }

  @Test
  void aCallThatSpokeIsToldOfAtItsEnd() throws Exception {
    CompletableFuture<Void> call = Background.run(() -> {
      try (Events stream = call("chant", "{\"name\":\"Om\",\"times\":1}")
          .body(Message.request(
              "tools/call",
              "\"name\":\"chant\",\"arguments\":{\"name\":\"Om\",\"times\":1},"
                  + Message.META.replace("\"_meta\":{", "\"_meta\":{\"progressToken\":1,")))
          .stream()) {
        stream.rest();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    gate.awaitArrival();
    assertThat(reports).isEmpty();
    gate.open();
    call.get(30, TimeUnit.SECONDS);

    expect("tools/call chant", Outcome.SUCCEEDED);
  }

  @Test
  void aListenerThatFailsChangesNothing() {
    try (McpServer failing = TestServer.builder(() -> {})
        .requestListener(report -> {
          throw new IllegalStateException("full");
        })
        .start()) {
      Reply reply = Message.call(failing.port(), "add", "{\"a\":1,\"b\":2}").send();

      assertThat(reply.content()).isEqualTo("3");
    }
  }
}
