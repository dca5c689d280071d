package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 5 of the protocol reference, row 28: an id that is used again while its request runs. */
class DuplicateIdTest {
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

  private Message waiting(String session) {
    return Message.legacyCall(server.port(), session, "wait", "{}");
  }

  @Test
  void row28ASecondRequestOfOneIdInASessionIsRefusedAndTheFirstServed() throws Exception {
    String session = Message.session(server.port());
    try (Wire first = waiting(session).open()) {
      gate.awaitArrival();

      Reply second = waiting(session).send();
      gate.open();

      assertThat(second.errorCode()).isEqualTo(-32600);
      assertThat(second.number("id")).isEqualTo(1);
      assertThat(first.receive().content()).isEqualTo("through");
    }
  }

  @Test
  void row28AnIdIsFreeAgainWhenItsRequestHasEnded() {
    String session = Message.session(server.port());
    gate.open();
    gate.open();

    assertThat(waiting(session).send().content()).isEqualTo("through");
    assertThat(waiting(session).send().content()).isEqualTo("through");
  }

  @Test
  void row28IdsOfTwoSessionsAndOfStatelessClientsAreDifferentOnes() throws Exception {
    try (Wire one = waiting(Message.session(server.port())).open();
        Wire two = waiting(Message.session(server.port())).open();
        Wire stateless = Message.call(server.port(), "wait", "{}").open()) {
      for (int i = 0; i < 3; i++) {
        gate.awaitArrival();
      }
      for (int i = 0; i < 3; i++) {
        gate.open();
      }

      assertThat(one.receive().content()).isEqualTo("through");
      assertThat(two.receive().content()).isEqualTo("through");
      assertThat(stateless.receive().content()).isEqualTo("through");
    }
  }

  @Test
  void row28OneAndTheStringOneAreTwoIds() throws Exception {
    String session = Message.session(server.port());
    try (Wire number = waiting(session).open();
        Wire string = waiting(session).id("\"1\"").open()) {
      gate.awaitArrival();
      gate.awaitArrival();
      gate.open();
      gate.open();

      assertThat(number.receive().number("id")).isEqualTo(1);
      assertThat(string.receive().string("id")).isEqualTo("1");
    }
  }
}
