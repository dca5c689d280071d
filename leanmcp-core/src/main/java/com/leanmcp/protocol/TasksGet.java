package com.leanmcp.protocol;

import com.leanmcp.service.Catalog;

/** {@code tasks/get} (extension {@code io.modelcontextprotocol/tasks}, Task Polling). */
final class TasksGet implements McpMethod {
  private final TaskAccess tasks;
  private final TaskWriter writer;

  TasksGet(TaskAccess tasks, TaskWriter writer) {
    this.tasks = tasks;
    this.writer = writer;
  }

  @Override
  public Work prepare(McpParams params) {
    return tasks.work(
        "tasks/get", (call, task) -> new Answer.Result(writer.detailed(call.id(), task)));
  }

  @Override
  public boolean isOffered(Catalog catalog) {
    return TaskExtension.isOffered(catalog);
  }
}
