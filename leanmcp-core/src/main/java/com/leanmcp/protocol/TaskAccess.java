package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AccessRule;
import com.leanmcp.protocol.McpParams.Member;
import com.leanmcp.service.Execution;
import com.leanmcp.service.LiveServices;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Lets callers to their own tasks, and to nothing else: a task of somebody else looks like none (extension {@code
 * io.modelcontextprotocol/tasks}, Security Considerations).
 */
final class TaskAccess {
  private final TaskBoard board;
  private final LiveServices services;
  private final AccessControl access;

  TaskAccess(TaskBoard board, LiveServices services, AccessControl access) {
    this.board = board;
    this.services = services;
    this.access = access;
  }

  /** The work of a method that is for one task. */
  Work work(String method, BiFunction<McpCall, Task, Answer> answer) {
    return new Work(
        method,
        AccessRule.open(),
        Work.Identity.IF_GIVEN,
        Execution.BLOCKING,
        call -> TaskExtension.isDeclared(call)
            ? answer(call, answer)
            : TaskExtension.missing(method, call));
  }

  private Answer answer(McpCall call, BiFunction<McpCall, Task, Answer> answer) {
    Optional<String> id = call.params().string(Member.TASK_ID);
    if (id.isEmpty()) {
      return Failures.invalidParams(call.id(), "params.taskId is not a string");
    }
    Optional<Task> task = own(id.get(), call);
    if (task.isEmpty()) {
      return Failures.invalidParams(call.id(), "there is no such task, or it has expired");
    }
    AccessDecision decision = access.authorize(rule(task.get()), call.caller());
    return decision instanceof AccessDecision.Granted
        ? answer.apply(call, task.get())
        : Failures.refused(decision, Optional.of(call.id()));
  }

  /** The task of this id, if it is the caller's; one that was made without a token is whose it is who knows its id. */
  Optional<Task> own(String id, McpCall call) {
    String caller = Conversations.caller(call);
    return board.find(id).filter(task -> task.owner().isEmpty() || task.owner().equals(caller));
  }

  /** Whether a caller may still call what a task of his runs. */
  boolean admits(Task task, McpCall call) {
    return access.authorize(rule(task), call.caller()) instanceof AccessDecision.Granted;
  }

  private AccessRule rule(Task task) {
    return services
        .catalog()
        .tool(task.tool())
        .map(tool -> tool.definition().access())
        .orElse(AccessRule.open());
  }
}
