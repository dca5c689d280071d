package com.leanmcp.protocol;

import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.protocol.TaskStatus.InputRequired;
import com.leanmcp.protocol.TaskStatus.Pending;
import com.leanmcp.service.Catalog;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code tasks/update} (extension {@code io.modelcontextprotocol/tasks}, Task Update Requests). Answers are kept until there is
 * one to every question, and looked at when the task runs again; those to what nobody asks are dropped.
 */
final class TasksUpdate implements McpMethod {
  private final TaskAccess tasks;
  private final TaskBoard board;
  private final TaskRuns runs;
  private final TaskWriter writer;
  private final Clock clock;

  TasksUpdate(TaskAccess tasks, TaskBoard board, TaskRuns runs, TaskWriter writer, Clock clock) {
    this.tasks = tasks;
    this.board = board;
    this.runs = runs;
    this.writer = writer;
    this.clock = clock;
  }

  @Override
  public Work prepare(McpParams params) {
    return tasks.work("tasks/update", this::answer);
  }

  private Answer answer(McpCall call, Task task) {
    Optional<JsonSlice> responses = call.params().member(Member.INPUT_RESPONSES);
    if (responses.filter(each -> each.kind() == JsonKind.OBJECT).isEmpty()) {
      return Failures.invalidParams(call.id(), "params.inputResponses is not an object");
    }
    take(task.id(), Conversations.members(responses.get()), call);
    return new Answer.Result(writer.acknowledged(call.id()));
  }

  private void take(String id, Map<String, JsonValue> responses, McpCall call) {
    Map<String, JsonValue> given = new LinkedHashMap<>();
    Optional<Task> changed = board.change(id, task -> {
      if (!(task.status() instanceof InputRequired input)) {
        return Optional.empty();
      }
      given.clear();
      given.putAll(input.given());
      Map<String, Pending> left = new LinkedHashMap<>(input.pending());
      responses.forEach((key, response) -> {
        Pending answered = left.remove(key);
        if (answered != null) {
          given.put(answered.key(), response);
        }
      });
      if (left.size() == input.pending().size()) {
        return Optional.empty();
      }
      TaskStatus next =
          left.isEmpty() ? TaskStatus.working() : new InputRequired(left, Map.copyOf(given));
      return Optional.of(task.next(next, clock.instant()));
    });
    changed
        .filter(task -> task.status() instanceof TaskStatus.Working)
        .ifPresent(task -> runs.start(task, given, call.caller()));
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return TaskExtension.isOffered(catalog);
  }
}
