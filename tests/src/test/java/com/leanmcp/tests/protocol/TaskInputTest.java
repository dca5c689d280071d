package com.leanmcp.tests.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.service.JobService;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import com.leanmcp.tests.wire.Tasks;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks that ask their client: by {@code tasks/get}, and answered by {@code tasks/update}. */
class TaskInputTest {
  private static McpServer server;
  private static Tasks client;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    client = Tasks.of(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String size(String key, int size) {
    return "\"" + key + "\":{\"action\":\"accept\",\"content\":{\"size\":" + size + "}}";
  }

  private static Set<String> questions(Reply task) {
    return ((JsonObject) task.at("result.inputRequests").orElseThrow())
        .members()
        .keySet();
  }

  @Test
  void aTaskAsksAndGoesOnWhenEverythingIsAnswered() throws Exception {
    int runs = JobService.runs();
    String id = client.begin("asking_job", "{}");

    Reply asked = client.await(id, "input_required");
    assertThat(questions(asked)).containsExactlyInAnyOrder("height", "width");
    assertThat(asked.string("result.inputRequests.height.method")).isEqualTo("elicitation/create");
    assertThat(asked.string("result.inputRequests.height.params.message")).isEqualTo("How high?");

    Reply acknowledged = client.update(id, size("height", 3));
    assertThat(((JsonObject) acknowledged.at("result").orElseThrow()).members().keySet())
        .containsExactlyInAnyOrder("resultType", "_meta");
    Reply half = client.get(id);
    assertThat(half.string("result.status")).isEqualTo("input_required");
    assertThat(questions(half)).containsExactly("width");
    assertThat(JobService.runs()).isEqualTo(runs + 1);

    client.update(id, size("width", 4) + "," + size("height", 9));
    Reply next = client.await(id, "input_required");
    assertThat(questions(next)).containsExactly("depth");
    assertThat(next.string("result.inputRequests.depth.params.message"))
        .isEqualTo("How deep is 3?");

    client.update(id, size("depth", 5));
    assertThat(client.await(id, "completed").string("result.result.content.0.text"))
        .isEqualTo("3 x 4 x 5, run " + (runs + 1));
    assertThat(JobService.runs()).isEqualTo(runs + 3);
  }

  @Test
  void aQuestionThatIsAskedAgainHasAnotherKey() throws Exception {
    String id = client.begin("asking_job", "{}");
    client.await(id, "input_required");

    client.update(id, size("height", 3) + "," + size("width", 10));
    Reply again = client.await(id, "input_required");
    assertThat(questions(again)).containsExactly("width#2");
    assertThat(again.text()).contains("How wide?\\n").contains("/size");

    client.update(id, size("width", 4));
    assertThat(questions(client.get(id))).containsExactly("width#2");

    client.update(id, size("width#2", 4));
    assertThat(questions(client.await(id, "input_required"))).containsExactly("depth");
  }

  @Test
  void answersThatNobodyAskedForAreDropped() throws Exception {
    String id = client.begin("asking_job", "{}");
    Reply asked = client.await(id, "input_required");

    assertThat(client.update(id, size("depth", 3) + ",\"\":null").at("error")).isEmpty();

    assertThat(client.get(id).at("result")).isEqualTo(asked.at("result"));
  }

  @Test
  void aDeclinedQuestionIsAnAnswer() throws Exception {
    String id = client.begin("asking_job", "{}");
    client.await(id, "input_required");

    client.update(id, "\"height\":{\"action\":\"decline\"},\"width\":{\"action\":\"cancel\"}");
    client.await(id, "input_required");
    client.update(id, size("depth", 5));

    assertThat(client.await(id, "completed").string("result.result.content.0.text"))
        .startsWith("nothing x nothing x 5");
  }

  @Test
  void aTaskThatWaitsForItsClientCanBeCancelled() throws Exception {
    String id = client.begin("asking_job", "{}");
    client.await(id, "input_required");

    client.cancel(id);

    Reply cancelled = client.get(id);
    assertThat(cancelled.string("result.status")).isEqualTo("cancelled");
    assertThat(cancelled.at("result.inputRequests")).isEmpty();
    int runs = JobService.runs();
    client.update(id, size("height", 3) + "," + size("width", 4));
    assertThat(client.get(id).string("result.status")).isEqualTo("cancelled");
    assertThat(JobService.runs()).isEqualTo(runs);
  }

  @Test
  void whatIsDeclaredIsAskedBeforeTheTaskBegins() throws Exception {
    int runs = JobService.runs();
    Reply asked = client.call("declared_job", "{}");
    assertThat(asked.string("result.resultType")).isEqualTo("input_required");
    assertThat(asked.at("result.taskId")).isEmpty();

    Reply created = client
        .able(Message.call(server.port(), "declared_job", "{}"))
        .change(
            "\"arguments\":",
            "\"requestState\":\"" + asked.string("result.requestState") + "\",\"inputResponses\":{"
                + size("height", 7) + "},\"arguments\":")
        .send();
    assertThat(created.string("result.resultType")).isEqualTo("task");
    assertThat(created.at("result.requestState")).isEmpty();

    String id = created.string("result.taskId");
    assertThat(questions(client.await(id, "input_required"))).containsExactly("width");
    client.update(id, size("width", 8));
    assertThat(client.await(id, "completed").string("result.result.content.0.text"))
        .isEqualTo("7 x 8");
    assertThat(JobService.runs()).isEqualTo(runs + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"inputResponses\":[]", ",\"inputResponses\":null"})
  void answersAreAnObject(String members) throws Exception {
    String id = client.begin("asking_job", "{}");
    client.await(id, "input_required");

    assertThat(client.about("tasks/update", id, members).send().errorCode()).isEqualTo(-32602);
  }
}
