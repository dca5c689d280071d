package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.task.TaskEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskJsonTest {
  private static final Instant NOW = Instant.parse("2026-11-24T04:05:06.789Z");
  private static final Journal JOURNAL = new Journal(
      Map.of("name", new JsonObject(Map.of("action", new JsonString("accept")))),
      Map.of("time", new JsonString("now")),
      Map.of("size", new JsonNumber(BigDecimal.ONE)),
      2);

  static TaskStatus[] statuses() {
    JsonObject request = new JsonObject(Map.of("method", new JsonString("elicitation/create")));
    return new TaskStatus[] {
      TaskStatus.working(),
      new TaskStatus.Working(Optional.of("half \"done\"")),
      new TaskStatus.InputRequired(
          Map.of("name#2", new TaskStatus.Pending("name", request)),
          Map.of("age", new JsonString("7"))),
      new TaskStatus.Completed(JsonSlice.of("{\"content\":[1.50,1e2]}")),
      new TaskStatus.Failed(JsonSlice.of("{\"code\":-32603}")),
      new TaskStatus.Cancelled()
    };
  }

  private static Task task(TaskStatus status) {
    return new Task(
        "id",
        3,
        "owner",
        "tool",
        JsonSlice.of("{\"name\":\"tool\"}"),
        NOW,
        NOW.plusSeconds(1),
        NOW.plusSeconds(60),
        status,
        JOURNAL);
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void whatIsKeptIsReadAgain(TaskStatus status) {
    Task task = task(status);

    assertThat(TaskJson.read(TaskJson.write(task))).isEqualTo(task);
  }

  @Test
  void whatEndedKeepsNothingThatOnlyARunNeeds() {
    Task ended = task(TaskStatus.working()).next(new TaskStatus.Cancelled(), NOW);

    assertThat(ended.version()).isEqualTo(4);
    assertThat(ended.journal()).isEqualTo(Journal.EMPTY);
    assertThat(ended.request()).isEqualTo(JsonSlice.EMPTY_OBJECT);
  }

  @Test
  void whatIsNoTaskIsRefused() {
    for (String state : new String[] {
      "{}", TaskJson.write(task(TaskStatus.working())).state().replace("working", "walking")
    }) {
      assertThatThrownBy(() -> TaskJson.read(new TaskEntry("id", 1, NOW, state)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
