package com.leanmcp.protocol;

import com.leanmcp.service.Catalog;

/** {@code tasks/cancel} (extension {@code io.modelcontextprotocol/tasks}, Task Cancellation). */
final class TasksCancel implements McpMethod {
  private final TaskAccess tasks;
  private final TaskRuns runs;
  private final TaskWriter writer;

  TasksCancel(TaskAccess tasks, TaskRuns runs, TaskWriter writer) {
    this.tasks = tasks;
    this.runs = runs;
    this.writer = writer;
  }

  @Override
  public Work prepare(McpParams params) {
    return tasks.work("tasks/cancel", (call, task) -> {
      runs.cancel(task.id());
      return new Answer.Result(writer.acknowledged(call.id()));
    });
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return TaskExtension.isOffered(catalog);
  }
}
