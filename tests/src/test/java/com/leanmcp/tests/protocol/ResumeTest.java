package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Events.Event;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5 of the protocol reference, row 26: a client that lost a stream comes back for the rest of it. */
class ResumeTest {
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

  private Message callBack(String session, int id) {
    return Message.legacyCall(server.port(), session, "call_back", "{}").id(String.valueOf(id));
  }

  private Message resume(String session, String eventId) {
    return Message.get(server.port(), session)
        .with("Accept", "text/event-stream")
        .header("Last-Event-ID", eventId);
  }

  private static List<Event> all(Events stream) throws Exception {
    List<Event> events = new ArrayList<>();
    for (Optional<Event> each = stream.event(); each.isPresent(); each = stream.event()) {
      events.add(each.get());
    }
    return events;
  }

  /** The events of a call whose tool has let its client go. */
  private List<Event> detached(String session, int id) throws Exception {
    try (Events stream = callBack(session, id).stream()) {
      List<Event> events = all(stream);
      gate.awaitArrival();
      return events;
    }
  }

  @Test
  void row26AStreamBeginsWithAnIdAndIsLetGoWithATime() throws Exception {
    List<Event> events = detached(Message.session(server.port()), 1);

    assertThat(events).hasSize(3).allSatisfy(event -> assertThat(event.id()).isPresent());
    assertThat(events.stream().map(event -> event.id().get())).doesNotHaveDuplicates();
    assertThat(events.get(0).data()).isEmpty();
    assertThat(events.get(1).data()).contains("\"data\":\"before\"");
    assertThat(events.get(2).data()).isEmpty();
    assertThat(events.get(2).retry()).contains(10);
  }

  @Test
  void row26WhoComesBackGetsWhatWasMissedAndTheResult() throws Exception {
    String session = Message.session(server.port());
    List<Event> events = detached(session, 1);

    try (Events rest = resume(session, events.get(2).id().get()).stream()) {
      Reply missed = rest.next();
      gate.open();
      Reply result = rest.next();

      assertThat(missed.string("params.data")).isEqualTo("meanwhile");
      assertThat(result.number("id")).isEqualTo(1);
      assertThat(result.content()).isEqualTo("after");
      assertThat(rest.rest()).isEmpty();
    }
  }

  @Test
  void row26EverythingAfterTheIdIsReplayedAndNothingBefore() throws Exception {
    String session = Message.session(server.port());
    List<Event> events = detached(session, 1);
    gate.open();

    for (int i = 0; i < events.size() - 1; i++) {
      try (Events rest = resume(session, events.get(i).id().get()).stream()) {
        List<Event> replayed = all(rest);

        assertThat(replayed).startsWith(events.subList(i + 1, events.size()).toArray(Event[]::new));
        assertThat(replayed).doesNotContainAnyElementsOf(events.subList(0, i + 1));
        assertThat(replayed.get(replayed.size() - 1).data()).contains("\"text\":\"after\"");
      }
    }
  }

  @Test
  void row26OnlyTheStreamOfTheIdIsReplayed() throws Exception {
    String session = Message.session(server.port());
    List<Event> one = detached(session, 1);
    List<Event> two = detached(session, 2);
    gate.open();
    gate.open();

    try (Events rest = resume(session, one.get(0).id().get()).stream()) {
      List<Event> replayed = all(rest);

      assertThat(replayed).doesNotContainAnyElementsOf(two);
      assertThat(replayed.get(replayed.size() - 1).data()).contains("\"id\":1");
    }
  }

  @Test
  void row26AnIdOfAnotherSessionIsUnknown() throws Exception {
    String id = detached(Message.session(server.port()), 1).get(0).id().get();

    Reply reply = resume(Message.session(server.port()), id).send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).doesNotContain("before", "meanwhile");
  }

  @Test
  void row26AnotherPrincipalGetsNothing() throws Exception {
    String session = Message.initialize(server.port(), "2025-11-25")
        .bearer("user~ann")
        .send()
        .header("Mcp-Session-Id")
        .orElseThrow();
    String id;
    try (Events stream = callBack(session, 1).bearer("user~ann").stream()) {
      id = all(stream).get(0).id().get();
    }

    assertThat(resume(session, id).send().status()).isEqualTo(401);
    assertThat(resume(session, id).bearer("user~bob").send().status()).isEqualTo(404);
    try (Events own = resume(session, id).bearer("user~ann").stream()) {
      assertThat(own.next().string("params.data")).isEqualTo("before");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"junk", ".", ".1", "0", "junk.1", "junk.-1", "%00", "a.99999999999999999999"})
  void row26AnIdThatNoStreamGaveIsRefused(String id) {
    Reply reply = resume(Message.session(server.port()), id).send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo(-32600);
  }

  @Test
  void row26AfterTheEndOfTheSessionThereIsNothingToComeBackTo() throws Exception {
    String session = Message.session(server.port());
    String id = detached(session, 1).get(0).id().get();

    Message.delete(server.port(), session).send();

    assertThat(resume(session, id).send().status()).isEqualTo(404);
  }

  @Test
  void row26AnEventGoesToOneConnection() throws Exception {
    String session = Message.session(server.port());
    String id = detached(session, 1).get(0).id().get();
    try (Events first = resume(session, id).stream()) {
      first.next();
      try (Events second = resume(session, id).stream()) {
        gate.open();

        assertThat(second.rest())
            .last()
            .satisfies(last -> assertThat(last.content()).isEqualTo("after"));
        assertThat(first.rest()).noneMatch(Reply::hasId);
      }
    }
  }

  @Test
  void row26TheStandaloneStreamGoesOnWhereItWasLost() throws Exception {
    String session = Message.session(server.port());
    String lost;
    Message.legacy(server.port(), session, "resources/subscribe", "\"uri\":\"library://motto\"")
        .send();
    try (Events stream =
        Message.get(server.port(), session).with("Accept", "text/event-stream").stream()) {
      lost = stream.event().orElseThrow().id().orElseThrow();
    }
    server.services().resourceUpdated("library://motto");

    try (Events again = resume(session, lost).stream()) {
      assertThat(again.next().string("method")).isEqualTo("notifications/resources/updated");
    }
  }

  @Test
  void olderRevisionsAreNotLetGo() throws Exception {
    try (Events stream = callBack(Message.session(server.port(), "2025-06-18"), 1).stream()) {
      assertThat(stream.next().string("params.data")).isEqualTo("before");
      assertThat(stream.next().string("params.data")).isEqualTo("meanwhile");
      gate.open();
      assertThat(stream.next().content()).isEqualTo("after");
    }
  }
}
