package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Tasks;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that listen to their tasks in place of asking for them. */
class TaskListenTest {
  private static final String LABEL = "{\"label\":\"it\"}";

  private final HeldGate gate = new HeldGate();
  private McpServer server;
  private Tasks client;

  @BeforeEach
  void start() {
    server = TestServer.builder(gate).start();
    client = Tasks.of(server.port());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Message listening(Tasks client, String... ids) {
    String list = Arrays.stream(ids).collect(Collectors.joining("\",\"", "\"", "\""));
    return client.able(Message.listen(client.port(), "\"taskIds\":[" + list + "]"));
  }

  @Test
  void aClientIsToldHowItsTaskStandsAndWhatBecomesOfIt() throws Exception {
    String id = client.begin("wait_job", LABEL);
    gate.awaitArrival();

    try (Events stream = listening(client, id).stream()) {
      assertThat(stream.next().string("params.notifications.taskIds.0")).isEqualTo(id);
      Reply now = stream.next();
      assertThat(now.string("method")).isEqualTo("notifications/tasks");
      assertThat(now.string("params.taskId")).isEqualTo(id);
      assertThat(now.string("params.status")).isEqualTo("working");
      assertThat(now.string("params.statusMessage")).isEqualTo("half of it");
      assertThat(now.text()).contains("\"io.modelcontextprotocol/subscriptionId\":1");

      gate.open();
      Reply then = stream.next();
      assertThat(then.string("params.status")).isEqualTo("completed");
      assertThat(then.string("params.result.content.0.text")).isEqualTo("it done");
      assertThat(then.at("params.result")).isEqualTo(client.get(id).at("result.result"));
    }
  }

  @Test
  void aClientIsToldWhatItsTaskAsks() throws Exception {
    String id = client.begin("asking_job", "{}");
    client.await(id, "input_required");

    try (Events stream = listening(client, id).stream()) {
      stream.next();
      assertThat(stream.next().string("params.inputRequests.height.method"))
          .isEqualTo("elicitation/create");
      client.cancel(id);
      assertThat(stream.next().string("params.status")).isEqualTo("cancelled");
    }
  }

  @Test
  void nobodyListensToTasksOfOthers() throws Exception {
    Tasks ann = client.as("user~ann");
    Tasks bob = client.as("user~bob");
    String anns = ann.begin("wait_job", LABEL);
    String bobs = bob.begin("wait_job", LABEL);
    gate.awaitArrival();
    gate.awaitArrival();

    try (Events stream = listening(bob, anns, bobs, "none").stream()) {
      Reply acknowledged = stream.next();
      assertThat(acknowledged.string("params.notifications.taskIds.0")).isEqualTo(bobs);
      assertThat(acknowledged.at("params.notifications.taskIds.1")).isEmpty();
      assertThat(stream.next().string("params.taskId")).isEqualTo(bobs);
      ann.cancel(anns);
      ann.await(anns, "cancelled");
      bob.cancel(bobs);
      Reply next = stream.next();
      assertThat(next.string("params.taskId")).isEqualTo(bobs);
      assertThat(next.string("params.status")).isEqualTo("cancelled");
    }
  }

  @Test
  void aClientThatDoesNotKnowTasksMayNotListenToThem() {
    Reply reply = Message.listen(server.port(), "\"taskIds\":[\"none\"]").send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo(-32021);
    assertThat(reply.text()).contains("io.modelcontextprotocol/tasks");
  }

  @Test
  void taskIdsAreAListOfStrings() {
    for (String ids : new String[] {"\"none\"", "[1]", "{}"}) {
      Reply reply =
          client.able(Message.listen(server.port(), "\"taskIds\":" + ids)).send();
      assertThat(reply.errorCode()).isEqualTo(-32602);
      assertThat(reply.string("error.message")).contains("taskIds");
    }
  }
}
