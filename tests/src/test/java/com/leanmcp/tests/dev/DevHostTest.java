package com.leanmcp.tests.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.McpServer;
import com.leanmcp.dev.DevHost;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.CalculatorService;
import com.leanmcp.tests.service.CalculatorServiceTable;
import com.leanmcp.tests.service.Gate;
import com.leanmcp.tests.service.OpenService;
import com.leanmcp.tests.service.OpenServiceTable;
import com.leanmcp.tests.wire.Background;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that take each other's place behind one socket, while clients go on. */
class DevHostTest {
  private static final Gate OPEN = () -> {};

  private DevHost host;

  @BeforeEach
  void install() {
    host = DevHost.install(OptionalInt.of(0));
  }

  @AfterEach
  void close() {
    host.close();
  }

  private static McpServer start(ServiceTable... tables) {
    return TestServer.builder(OPEN).port(4711).services(tables).start();
  }

  private static ServiceTable calculator() {
    return CalculatorServiceTable.of(new CalculatorService());
  }

  private static ServiceTable open(Gate gate) {
    return OpenServiceTable.of(new OpenService(gate));
  }

  private static Message add(int port) {
    return Message.call(port, "add", "{\"a\":1,\"b\":2}");
  }

  @Test
  void theNextServerIsServedBehindTheSamePort() {
    int port = start(calculator()).port();
    assertThat(add(port).send().text()).contains("3");

    McpServer second = start(open(OPEN));

    assertThat(second.port()).isEqualTo(port);
    assertThat(add(port).send().text()).contains("no tool");
    assertThat(Message.modern(port, "tools/list", "").send().text()).contains("\"wait\"");
  }

  @Test
  void whatIsCalledIsFinishedByTheServerThatBeganIt() throws Exception {
    HeldGate gate = new HeldGate();
    int port = start(open(gate)).port();
    CompletableFuture<Reply> slow =
        Background.start(() -> Message.call(port, "wait", "{}").send());
    gate.awaitArrival();

    start(calculator());
    assertThat(add(port).send().text()).contains("3");
    gate.open();

    assertThat(slow.get(30, TimeUnit.SECONDS).text()).contains("through");
  }

  @Test
  void sessionsAndTheirStreamsGoOnAndAreToldWhatChanged() throws Exception {
    int port = start(calculator()).port();
    String session = Message.session(port);
    try (Events stream = Message.get(port, session).with("Accept", "text/event-stream").stream();
        Events listening = Message.listen(port, "\"toolsListChanged\":true").stream()) {
      assertThat(listening.next().string("method")).contains("acknowledged");

      start(open(OPEN));

      assertThat(stream.next().string("method")).isEqualTo("notifications/tools/list_changed");
      assertThat(listening.next().string("method")).isEqualTo("notifications/tools/list_changed");
      assertThat(Message.legacy(port, session, "tools/list", "").send().text())
          .contains("\"wait\"");
    }
  }

  @Test
  void theInspectorKeepsItsPathAndItsReaders() throws Exception {
    McpServer first = start(calculator());
    String page = first.inspectorUri().orElseThrow().getPath();
    try (Wire wire = new Wire(first.port())) {
      wire.send("GET " + page + "events", List.of("Host: localhost"), new byte[0]);
      Events events = wire.receiveEvents();
      host.news().building();
      assertThat(events.next().string("state")).isEqualTo("building");

      McpServer second = start(open(OPEN));
      host.news().served(Duration.ofMillis(90));

      assertThat(second.inspectorUri()).isEqualTo(first.inspectorUri());
      assertThat(host.inspector().path()).isEqualTo(page);
      assertThat(events.next().string("state")).isEqualTo("served");
    }
  }

  @Test
  void requestsWaitWhileTheyAreHeld() throws Exception {
    int port = start(calculator()).port();
    host.hold();
    CompletableFuture<Reply> waiting = Background.start(() -> add(port).send());
    CompletableFuture<Reply> alike = Background.start(() -> add(port).send());

    start(open(OPEN));
    assertThat(waiting.get(30, TimeUnit.SECONDS).text()).contains("no tool");
    assertThat(alike.get(30, TimeUnit.SECONDS).text()).contains("no tool");

    host.hold();
    CompletableFuture<Reply> released =
        Background.start(() -> Message.call(port, "wait", "{}").send());
    host.release();
    assertThat(released.get(30, TimeUnit.SECONDS).text()).contains("through");
  }

  @Test
  void noRequestFailsWhileServersFollowEachOther() throws Exception {
    int port = start(calculator()).port();
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<List<Integer>>> clients = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      clients.add(Background.start(() -> {
        List<Integer> statuses = new ArrayList<>();
        while (!over.get()) {
          Reply reply = add(port).send();
          statuses.add(reply.text().contains("\"3\"") ? reply.status() : -1);
        }
        return statuses;
      }));
    }

    for (int i = 0; i < 50; i++) {
      host.hold();
      start(calculator());
    }
    over.set(true);

    for (CompletableFuture<List<Integer>> each : clients) {
      assertThat(each.get(30, TimeUnit.SECONDS)).isNotEmpty().containsOnly(200);
    }
  }

  @Test
  void tellsWhereTheNextServerIs() throws Exception {
    CompletableFuture<URI> first = host.nextStart();
    McpServer server = start(calculator());

    assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(server.uri());
    assertThat(host.nextStart()).isNotDone();
  }

  @Test
  void aServerThatWasReplacedEndsNothingWhenItIsClosed() {
    McpServer first = start(open(OPEN));
    McpServer second = start(calculator());

    first.close();

    assertThat(add(second.port()).send().text()).contains("3");
  }

  @Test
  void aServerThatDoesNotStartLeavesTheOneBefore() {
    McpServer first = start(calculator());

    assertThatThrownBy(() -> start(open(OPEN), open(OPEN))).hasMessageContaining("two tools");

    assertThat(add(first.port()).send().text()).contains("3");
  }

  @Test
  void aJvmHasOneHost() {
    assertThatThrownBy(() -> DevHost.install(OptionalInt.empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this JVM has a development host already");
  }

  @Test
  void afterTheHostServersHaveSocketsOfTheirOwn() {
    int shared = start(calculator()).port();
    host.close();

    try (McpServer own = TestServer.start();
        McpServer another = TestServer.start()) {
      assertThat(own.port()).isNotEqualTo(another.port()).isNotEqualTo(shared);
    }
  }
}
