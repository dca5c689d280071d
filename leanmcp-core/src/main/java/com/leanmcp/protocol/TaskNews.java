package com.leanmcp.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tells one client of its tasks; never of a state that is older than what it knows, whoever is faster. Thread-safe. */
final class TaskNews {
  private final Consumer<Task> listener;
  private final Map<String, Long> told = new HashMap<>();

  TaskNews(Consumer<Task> listener) {
    this.listener = listener;
  }

  synchronized void tell(Task task) {
    if (told.getOrDefault(task.id(), 0L) < task.version()) {
      told.put(task.id(), task.version());
      listener.accept(task);
    }
  }
}
