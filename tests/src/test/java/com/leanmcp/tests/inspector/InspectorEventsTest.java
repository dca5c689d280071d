package com.leanmcp.tests.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.inspector.BuildNews;
import com.leanmcp.inspector.Inspector;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The news of builds as the page hears them. */
class InspectorEventsTest {
  private final BuildNews news = new BuildNews();
  private final McpServer server =
      TestServer.builder(() -> {}).inspector(Inspector.with(news)).start();
  private final List<Wire> wires = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    for (Wire each : wires) {
      each.close();
    }
    server.close();
  }

  @Test
  void beginWithTheLatestAndGoOn() throws Exception {
    news.failed("Tools.java:7: error: ';' expected");
    Events events = listen();

    assertThat(events.next().text())
        .isEqualTo("{\"state\":\"failed\",\"report\":\"Tools.java:7: error: ';' expected\"}");
    news.building();
    assertThat(events.next().text()).isEqualTo("{\"state\":\"building\"}");
    news.served(Duration.ofMillis(210));
    assertThat(events.next().text()).isEqualTo("{\"state\":\"served\",\"tookMillis\":210}");
  }

  @Test
  void areProtectedAsThePageIs() throws Exception {
    assertThat(listen().head().header("content-security-policy")).isPresent();
    Wire wire = wire();
    Reply foreign = wire.exchange("GET " + path(), List.of("Host: evil.example"), new byte[0]);
    assertThat(foreign.status()).isEqualTo(404);
  }

  @Test
  void endWithTheServer() throws Exception {
    news.building();
    Events events = listen();
    events.next();

    server.close();

    assertThat(events.event()).isEmpty();
  }

  @Test
  void areForSoManyReadersAtOnce() throws Exception {
    news.building();
    for (int i = 0; i < BuildNews.MOST_READERS; i++) {
      listen().next();
    }

    assertThat(listen().event()).isEmpty();
  }

  @Test
  void makeRoomForTheNextReaderWhenOneLeaves() throws Exception {
    news.building();
    for (int i = 0; i < 2 * BuildNews.MOST_READERS; i++) {
      listen().next();
      wires.remove(0).close();
      awaitRoom();
    }
  }

  /** Until the server has seen that the reader left. */
  private void awaitRoom() throws Exception {
    for (int i = 0; i < 500; i++) {
      var probe = news.subscribe(piece -> {});
      if (probe.isPresent()) {
        probe.get().close();
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("readers that have left still count");
  }

  private Events listen() throws IOException {
    Wire wire = wire();
    wire.send(
        "GET " + path(), List.of("Host: localhost", "Accept: text/event-stream"), new byte[0]);
    return wire.receiveEvents();
  }

  private String path() {
    return server.inspectorUri().orElseThrow().getPath() + Inspector.EVENTS;
  }

  private Wire wire() throws IOException {
    Wire wire = new Wire(server.port());
    wires.add(wire);
    return wire;
  }
}
