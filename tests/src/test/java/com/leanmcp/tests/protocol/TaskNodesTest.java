package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.task.MemoryTaskStore;
import com.leanmcp.task.TaskEntry;
import com.leanmcp.task.TaskSettings;
import com.leanmcp.task.TaskStore;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.Gate;
import com.leanmcp.tests.wire.Events;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tasks that are kept where several servers, or a later one, find them. */
class TaskNodesTest {
  private static final String LABEL = "{\"label\":\"it\"}";

  private final HeldGate gate = new HeldGate();

  private static TaskStore store() {
    return new MemoryTaskStore(100, 1_000_000, Clock.systemUTC());
  }

  private static McpServer node(Gate gate, TaskStore store) {
    return TestServer.builder(gate)
        .tasks(TaskSettings.STANDARD.store(store))
        .shutdownGrace(Duration.ZERO)
        .start();
  }

  private static String size(String key) {
    return "\"" + key + "\":{\"action\":\"accept\",\"content\":{\"size\":2}}";
  }

  @Test
  void aTaskGoesOnAtAnotherNodeAfterACrash() throws Exception {
    TaskStore store = store();
    String id;
    try (McpServer first = node(gate, store)) {
      Tasks client = Tasks.of(first.port());
      id = client.begin("asking_job", "{}");
      client.await(id, "input_required");
      client.update(id, size("height"));
    }
    try (McpServer other = node(gate, store)) {
      Tasks client = Tasks.of(other.port());
      client.update(id, size("width"));
      client.await(id, "input_required");
    }
    try (McpServer third = node(gate, store)) {
      Tasks client = Tasks.of(third.port());
      client.update(id, size("depth"));
      assertThat(client.await(id, "completed").string("result.result.content.0.text"))
          .startsWith("2 x 2 x 2");
    }
  }

  @Test
  void aNodeLearnsThatItsTaskWasCancelledAtAnother() throws Exception {
    TaskStore store = store();
    try (McpServer here = node(gate, store);
        McpServer there = node(gate, store)) {
      String id = Tasks.of(here.port()).begin("wait_job", LABEL);
      gate.awaitArrival();
      Tasks client = Tasks.of(there.port());
      Message listening = client.able(Message.listen(there.port(), "\"taskIds\":[\"" + id + "\"]"));
      try (Events stream = listening.stream()) {
        stream.next();
        assertThat(stream.next().string("params.status")).isEqualTo("working");
        client.cancel(id);
        gate.awaitInterruption();
        assertThat(stream.next().string("params.status")).isEqualTo("cancelled");
      }
    }
  }

  @Test
  void whatAServerThatStopsCannotFinishHasFailed() throws Exception {
    TaskStore store = store();
    String running;
    try (McpServer first = node(gate, store)) {
      running = Tasks.of(first.port()).begin("wait_job", LABEL);
      gate.awaitArrival();
    }
    gate.awaitInterruption();
    try (McpServer other = node(gate, store)) {
      Reply failed = Tasks.of(other.port()).get(running);
      assertThat(failed.string("result.status")).isEqualTo("failed");
      assertThat(failed.number("result.error.code")).isEqualTo(-32603);
      assertThat(failed.string("result.error.message")).contains("stopped");
    }
  }

  @Test
  void aTaskIsForgottenWhenItsTimeIsOver() throws Exception {
    TaskSettings shortLived = TaskSettings.STANDARD
        .timeToLive(Duration.ofMillis(300))
        .pollInterval(Duration.ofMillis(20))
        .store(store());
    try (McpServer server = TestServer.builder(gate).tasks(shortLived).start()) {
      Tasks client = Tasks.of(server.port());
      Reply created = client.call("wait_job", LABEL);
      assertThat(created.number("result.ttlMs")).isEqualTo(300);
      assertThat(created.number("result.pollIntervalMs")).isEqualTo(20);
      gate.awaitArrival();
      while (client.get(created.string("result.taskId")).at("error").isEmpty()) {
        Thread.sleep(10);
      }

      assertThat(client.get(created.string("result.taskId")).errorCode()).isEqualTo(-32602);
      client.begin("only_job", "{}");
      gate.awaitInterruption();
    }
  }

  @Test
  void withoutRoomACallIsRefusedForNow() throws Exception {
    try (McpServer server = node(gate, new MemoryTaskStore(1, 1_000_000, Clock.systemUTC()))) {
      Tasks client = Tasks.of(server.port());
      String first = client.begin("only_job", "{}");
      client.await(first, "completed");

      Reply refused = client.call("only_job", "{}");

      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.header("Retry-After")).isPresent();
      assertThat(client.get(first).string("result.status")).isEqualTo("completed");
    }
  }

  @Test
  void aResultThatIsTooLargeToBeKeptFailsTheTask() throws Exception {
    try (McpServer server = node(() -> {}, new MemoryTaskStore(10, 4_000, Clock.systemUTC()))) {
      Tasks client = Tasks.of(server.port());
      String id = client.begin("long_job", "{\"length\":10000}");

      Reply failed = client.await(id, "failed");

      assertThat(failed.string("result.error.message")).contains("too large");
    }
  }

  @Test
  void aStoreThatFailsIsAnInternalErrorThatTellsNothing() {
    try (McpServer server = node(gate, new Broken())) {
      Tasks client = Tasks.of(server.port());

      Reply created = client.call("only_job", "{}");
      Reply found = client.get("any");

      assertThat(created.errorCode()).isEqualTo(-32603);
      assertThat(found.errorCode()).isEqualTo(-32603);
      assertThat(created.text() + found.text()).doesNotContain("password");
    }
  }

  /** A store whose database is gone. */
  private static final class Broken implements TaskStore {
    @Override
    public boolean create(TaskEntry entry) {
      throw new IllegalStateException("no database with password 1234");
    }

    @Override
    public Optional<TaskEntry> find(String id) {
      throw new IllegalStateException("no database with password 1234");
    }

    @Override
    public Change replace(TaskEntry next) {
      throw new IllegalStateException("no database with password 1234");
    }

    @Override
    public void onChange(Consumer<TaskEntry> listener) {}
  }
}
