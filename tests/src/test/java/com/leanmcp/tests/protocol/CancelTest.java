package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, row 27, and section 6: calls nobody waits for any more. */
class CancelTest {
  private static final String CHANT = "{\"name\":\"om\",\"times\":1}";

  /** How late a client that is gone may be noticed; some 50 ms are usual, an overloaded machine needs more. */
  private static final Duration NOTICED = Duration.ofSeconds(10);

  private final HeldGate gate = new HeldGate();
  private McpServer server;

  @BeforeEach
  void start() {
    server = TestServer.builder(gate).start();
  }

  @AfterEach
  void stop() {
    gate.open();
    server.close();
  }

  private Message legacyWait(String session) {
    return Message.legacyCall(server.port(), session, "wait", "{}");
  }

  private Reply cancel(String session, String id) {
    return Message.notification(
            server.port(), session, "notifications/cancelled", "\"requestId\":" + id)
        .send();
  }

  @Test
  void row27ACancelledCallOfASessionIsInterruptedAndAnsweredWithNothing() throws Exception {
    String session = Message.session(server.port());
    try (Wire wire = legacyWait(session).open()) {
      gate.awaitArrival();

      Reply accepted = cancel(session, "1");
      gate.awaitInterruption();
      Reply nothing = wire.receive();

      assertThat(accepted.status()).isEqualTo(202);
      assertThat(nothing.status()).isEqualTo(200);
      assertThat(nothing.header("Content-Type")).contains("text/event-stream");
      assertThat(nothing.body()).isEmpty();
    }
  }

  @Test
  void row27ACancelledCallSaysNothingMoreOnItsStream() throws Exception {
    String session = Message.session(server.port());
    try (Events stream =
        Message.legacyCall(server.port(), session, "chant", CHANT)
            .meta("\"progressToken\":1")
            .stream()) {
      stream.next();
      stream.next();
      gate.awaitArrival();

      cancel(session, "1");
      gate.awaitInterruption();

      assertThat(stream.rest()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "\"1\"", "1.0", "null", "{}", "[1]"})
  void row27CancellingWhatDoesNotRunDoesNothing(String id) throws Exception {
    String session = Message.session(server.port());
    try (Wire wire = legacyWait(session).open()) {
      gate.awaitArrival();

      Reply accepted = cancel(session, id);
      gate.open();

      assertThat(accepted.status()).isEqualTo(202);
      assertThat(wire.receive().content()).isEqualTo("through");
    }
  }

  @Test
  void row27CancellingWhatHasEndedDoesNothingToWhatComesNext() throws Exception {
    String session = Message.session(server.port());
    gate.open();
    assertThat(legacyWait(session).send().content()).isEqualTo("through");

    assertThat(cancel(session, "1").status()).isEqualTo(202);
    gate.open();

    assertThat(legacyWait(session).send().content()).isEqualTo("through");
  }

  @Test
  void row27TheCallsOfAnotherSessionAreNotItsToCancel() throws Exception {
    String session = Message.session(server.port());
    try (Wire wire = legacyWait(session).open()) {
      gate.awaitArrival();

      assertThat(cancel(Message.session(server.port()), "1").status()).isEqualTo(202);
      assertThat(Message.of(
                  server.port(),
                  "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1,"
                      + Message.META + "}}")
              .header("MCP-Protocol-Version", Message.MODERN)
              .send()
              .status())
          .isEqualTo(202);
      gate.open();

      assertThat(wire.receive().content()).isEqualTo("through");
    }
  }

  @Test
  void row27AnotherPrincipalCancelsNothing() throws Exception {
    String session = Message.initialize(server.port(), "2025-11-25")
        .bearer("user~ann")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
    try (Wire wire = legacyWait(session).bearer("user~ann").open()) {
      gate.awaitArrival();

      assertThat(Message.notification(
                  server.port(), session, "notifications/cancelled", "\"requestId\":1")
              .bearer("user~bob")
              .send()
              .status())
          .isEqualTo(404);
      gate.open();

      assertThat(wire.receive().content()).isEqualTo("through");
    }
  }

  @Test
  void row27InitializeIsNotCancelled() {
    assertThat(cancel(Message.session(server.port()), "1").status()).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tool", "prompt", "resource"})
  void row27AStatelessClientThatClosesCancels(String kind) throws Exception {
    Message call = switch (kind) {
      case "tool" -> Message.call(server.port(), "wait", "{}");
      case "prompt" -> Message.prompt(server.port(), "slow_prompt", "{}");
      default -> Message.read(server.port(), "slow://resource");
    };
    Wire wire = call.open();
    gate.awaitArrival();

    long closed = System.nanoTime();
    wire.close();
    gate.awaitInterruption();

    assertThat(Duration.ofNanos(System.nanoTime() - closed)).isLessThan(NOTICED);
  }

  @Test
  void row27AStatelessClientThatClosesItsStreamCancels() throws Exception {
    try (Events stream =
        Message.call(server.port(), "chant", CHANT).meta("\"progressToken\":1").stream()) {
      stream.next();
      gate.awaitArrival();
      long closed = System.nanoTime();
      stream.reset();
      gate.awaitInterruption();

      assertThat(Duration.ofNanos(System.nanoTime() - closed)).isLessThan(NOTICED);
    }
  }

  @Test
  void row27AClientThatClosedOnlyItsSendingHalfLooksGoneAndIsSentNoMore() throws Exception {
    try (Wire wire =
        Message.call(server.port(), "chant", CHANT).meta("\"progressToken\":1").open()) {
      Events stream = wire.receiveEvents();
      assertThat(stream.next().string("method")).isEqualTo("notifications/progress");
      gate.awaitArrival();

      wire.halfClose();
      gate.awaitInterruption();

      assertThat(untilCutOff(stream)).isEmpty();
    }
  }

  /** What a stream says until it ends or is cut off. */
  private static List<Reply> untilCutOff(Events stream) {
    try {
      return stream.rest();
    } catch (IOException | AssertionError cutOff) {
      assertThat(cutOff).hasMessageMatching(".*(closed|breaks off|reset).*");
      return List.of();
    }
  }

  @Test
  void row27AClientOfASessionThatLeavesCancelsNothing() throws Exception {
    String session = Message.session(server.port());
    String id;
    try (Events stream =
        Message.legacyCall(server.port(), session, "chant", CHANT)
            .meta("\"progressToken\":1")
            .stream()) {
      id = stream.event().orElseThrow().id().orElseThrow();
      gate.awaitArrival();
      stream.reset();
    }
    Wire plain = legacyWait(session).id("2").open();
    gate.awaitArrival();
    plain.close();

    Message fence = Message.call(server.port(), "wait", "{}");
    Wire stateless = fence.open();
    gate.awaitArrival();
    stateless.reset();
    gate.awaitInterruption(); // by now the other two would have been noticed too
    assertThat(gate.hasInterrupted()).isFalse();
    gate.open();
    gate.open();

    try (Events again = Message.get(server.port(), session).header("Last-Event-ID", id).stream()) {
      List<Reply> missed = again.rest();
      assertThat(missed.get(missed.size() - 1).content()).isEqualTo("om");
    }
  }

  @Test
  void row27AClientOfASessionThatClosedItsSendingHalfStillGetsItsAnswer() throws Exception {
    try (Wire wire = legacyWait(Message.session(server.port())).open()) {
      gate.awaitArrival();
      wire.halfClose();
      gate.open();

      assertThat(wire.receive().content()).isEqualTo("through");
    }
  }

  @Test
  void row27AfterACancelledCallTheConnectionServesTheNext() throws Exception {
    String session = Message.session(server.port());
    try (Wire wire = legacyWait(session).open()) {
      gate.awaitArrival();
      cancel(session, "1");
      wire.receive();

      assertThat(Message.legacy(server.port(), session, "ping", "").send(wire).at("result"))
          .isPresent();
    }
  }
}
