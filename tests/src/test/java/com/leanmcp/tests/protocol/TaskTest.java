package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.task.TaskSettings;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.JobService;
import com.leanmcp.tests.wire.HeldGate;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Tasks;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extension {@code io.modelcontextprotocol/tasks}: calls whose clients come back for the result. */
class TaskTest {
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

  @Test
  void theServerSaysThatItHasTasks() {
    Reply modern = Message.modern(server.port(), "server/discover", "").send();
    Reply legacy = Message.initialize(server.port(), "2025-11-25").send();

    assertThat(((JsonObject) modern.at("result.capabilities.extensions").orElseThrow()).members())
        .containsKey("io.modelcontextprotocol/tasks");
    assertThat(modern.at("result.capabilities.tasks")).isEmpty();
    assertThat(legacy.text()).doesNotContain("tasks");
  }

  @Test
  void aCallBecomesATaskThatEndsWithWhatTheCallWouldHaveBeenAnswered() throws Exception {
    Reply created = client.call("wait_job", LABEL);
    gate.awaitArrival();
    String id = created.string("result.taskId");

    assertThat(created.status()).isEqualTo(200);
    assertThat(created.string("result.status")).isEqualTo("working");
    assertThat(Instant.parse(created.string("result.createdAt"))).isBefore(Instant.now());
    assertThat(created.number("result.ttlMs")).isEqualTo(3_600_000);
    assertThat(created.number("result.pollIntervalMs")).isEqualTo(1_000);
    assertThat(id).hasSize(32);
    Reply working = client.get(id);
    assertThat(working.string("result.resultType")).isEqualTo("complete");
    assertThat(working.string("result.status")).isEqualTo("working");
    assertThat(working.string("result.statusMessage")).isEqualTo("half of it");
    assertThat(working.string("result.createdAt")).isEqualTo(created.string("result.createdAt"));

    gate.open();
    Reply completed = client.await(id, "completed");

    assertThat(completed.string("result.result.content.0.text")).isEqualTo("it done");
    assertThat(completed.at("result.statusMessage")).isEmpty();
    assertThat(Instant.parse(completed.string("result.lastUpdatedAt")))
        .isAfterOrEqualTo(Instant.parse(created.string("result.createdAt")));
  }

  @Test
  void otherClientsWaitForTheResult() {
    gate.open();
    gate.open();

    Reply modern = Message.call(server.port(), "wait_job", LABEL).send();
    Reply legacy = Message.legacyCall(
            server.port(), Message.session(server.port()), "wait_job", LABEL)
        .send();

    assertThat(modern.content()).isEqualTo("it done");
    assertThat(legacy.text()).contains("it done").doesNotContain("taskId");
  }

  @Test
  void aToolThatIsAlwaysATaskRefusesThem() {
    int runs = JobService.runs();

    Reply modern = Message.call(server.port(), "only_job", "{}").send();
    Reply legacy = Message.legacyCall(
            server.port(), Message.session(server.port()), "only_job", "{}")
        .send();

    assertThat(modern.status()).isEqualTo(400);
    assertThat(modern.errorCode()).isEqualTo(-32021);
    assertThat(modern.text())
        .contains(
            "\"requiredCapabilities\":{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}");
    assertThat(legacy.status()).isEqualTo(200);
    assertThat(legacy.errorCode()).isEqualTo(-32021);
    assertThat(JobService.runs()).isEqualTo(runs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks/get", "tasks/update", "tasks/cancel"})
  void clientsThatDoNotKnowTasksMayNotAskForThem(String method) {
    Reply reply = Message.modern(server.port(), method, "\"taskId\":\"none\",\"inputResponses\":{}")
        .header("Mcp-Name", "none")
        .send();

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo(-32021);
    assertThat(Message.legacy(
                server.port(), Message.session(server.port()), method, "\"taskId\":\"none\"")
            .send()
            .errorCode())
        .isEqualTo(-32601);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks/get", "tasks/update", "tasks/cancel"})
  void theHeaderNamesTheTask(String method) {
    String id = client.begin("only_job", "{}");
    Message right = client.about(method, id, ",\"inputResponses\":{}");
    Message wrong = client.about(method, id, ",\"inputResponses\":{}").with("Mcp-Name", "other");
    Message absent = client.about(method, id, ",\"inputResponses\":{}").without("Mcp-Name");

    assertThat(right.send().status()).isEqualTo(200);
    assertThat(wrong.send().errorCode()).isEqualTo(-32020);
    assertThat(absent.send().errorCode()).isEqualTo(-32020);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks/get", "tasks/update", "tasks/cancel"})
  void whatIsNoTaskIsAnInvalidParameter(String method) {
    Reply reply = client.about(method, "none", ",\"inputResponses\":{}").send();

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.errorCode()).isEqualTo(-32602);
    assertThat(reply.string("error.message")).isEqualTo("there is no such task, or it has expired");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks/result", "tasks/list"})
  void methodsOfTheExperimentBeforeAreUnknown(String method) {
    assertThat(client.able(Message.modern(server.port(), method, "")).send().errorCode())
        .isEqualTo(-32601);
  }

  @Test
  void badArgumentsAreNoTask() {
    Reply reply = client.call("wait_job", "{\"label\":\"\"}");

    assertThat(reply.string("result.resultType")).isEqualTo("complete");
    assertThat(reply.isError()).isTrue();
    assertThat(reply.content()).contains("/label");
  }

  @Test
  void aToolThatThrowsCompletesWithAnError() throws Exception {
    Reply reply = client.await(client.begin("failing_job", "{}"), "completed");

    assertThat(reply.at("result.result.isError")).isPresent();
    assertThat(reply.string("result.result.content.0.text")).isEqualTo("the disk is full");
  }

  @Test
  void anErrorOfTheProtocolFailsTheTaskAsItFailsTheCall() throws Exception {
    Reply task = client.await(client.begin("broken_job", "{}"), "failed");
    Reply call = Message.call(server.port(), "broken_job", "{}").send();

    assertThat(task.number("result.error.code")).isEqualTo(4711);
    assertThat(task.string("result.error.message")).isEqualTo("no such luck");
    assertThat(task.string("result.error.data")).isEqualTo("try tomorrow");
    assertThat(task.string("result.statusMessage")).isEqualTo("no such luck");
    assertThat(task.at("result.result")).isEmpty();
    assertThat(call.at("error")).isEqualTo(task.at("result.error"));
  }

  @Test
  void aCancelledTaskIsInterruptedAndStaysCancelled() throws Exception {
    String id = client.begin("wait_job", LABEL);
    gate.awaitArrival();

    Reply acknowledged = client.cancel(id);
    gate.awaitInterruption();

    assertThat(((JsonObject) acknowledged.at("result").orElseThrow()).members().keySet())
        .containsExactlyInAnyOrder("resultType", "_meta");
    assertThat(client.await(id, "cancelled").at("result.result")).isEmpty();
    assertThat(client.cancel(id).at("error")).isEmpty();
    assertThat(client.update(id, "").at("error")).isEmpty();
    assertThat(client.get(id).string("result.status")).isEqualTo("cancelled");
  }

  @Test
  void aTaskThatHasEndedCannotBeCancelled() throws Exception {
    String id = client.begin("only_job", "{}");
    client.await(id, "completed");

    assertThat(client.cancel(id).at("error")).isEmpty();
    assertThat(client.get(id).string("result.status")).isEqualTo("completed");
  }

  @Test
  void aNotificationCancelsNoTask() throws Exception {
    client.begin("wait_job", LABEL);
    gate.awaitArrival();

    Message.of(
            server.port(),
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                + "\"requestId\":1," + Message.META + "}}")
        .header("MCP-Protocol-Version", Message.MODERN)
        .send();

    assertThat(gate.hasInterrupted()).isFalse();
    gate.open();
  }

  @Test
  void aTaskBelongsToWhoeverMadeIt() throws Exception {
    Tasks ann = client.as("user~ann");
    Tasks bob = client.as("user~bob");
    String protectedTask = ann.begin("own_job", "{}");
    String openTask = ann.begin("only_job", "{}");

    assertThat(ann.await(protectedTask, "completed").string("result.result.content.0.text"))
        .isEqualTo("ann");
    assertThat(ann.await(openTask, "completed").at("error")).isEmpty();
    for (String id : new String[] {protectedTask, openTask}) {
      assertThat(bob.get(id).errorCode()).isEqualTo(-32602);
      assertThat(bob.get(id).string("error.message"))
          .isEqualTo(bob.get("none").string("error.message"));
      assertThat(client.get(id).errorCode()).isEqualTo(-32602);
      assertThat(bob.cancel(id).errorCode()).isEqualTo(-32602);
      assertThat(bob.update(id, "").errorCode()).isEqualTo(-32602);
    }
    assertThat(client.as("forged").get(openTask).status()).isEqualTo(401);
  }

  @Test
  void manyTasksWaitTheirTurn() throws Exception {
    server.close();
    server =
        TestServer.builder(gate).tasks(TaskSettings.STANDARD.mostRunning(2)).start();
    client = Tasks.of(server.port());
    String[] ids = new String[5];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = client.begin("wait_job", LABEL);
    }
    gate.awaitArrival();
    gate.awaitArrival();

    client.cancel(ids[3]);
    assertThat(client.await(ids[3], "cancelled").at("result.result")).isEmpty();
    assertThat(client.get(ids[4]).string("result.status")).isEqualTo("working");
    int runs = JobService.runs();
    for (int i = 0; i < ids.length; i++) {
      gate.open();
    }
    for (int i : new int[] {0, 1, 2, 4}) {
      client.await(ids[i], "completed");
    }

    assertThat(JobService.runs()).isEqualTo(runs + 2);
  }

  @Test
  void aServerThatStopsFinishesWhatCanBeFinished() throws Exception {
    client.begin("wait_job", LABEL);
    gate.awaitArrival();
    Thread opener = new Thread(() -> {
      try {
        TimeUnit.MILLISECONDS.sleep(200);
        gate.open();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    opener.start();

    server.close();
    opener.join();

    assertThat(gate.hasInterrupted()).isFalse();
  }
}
