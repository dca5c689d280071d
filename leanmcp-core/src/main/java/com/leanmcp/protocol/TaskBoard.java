package com.leanmcp.protocol;

import com.leanmcp.task.TaskEntry;
import com.leanmcp.task.TaskStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The tasks of all nodes, and which of them run on this one. Thread-safe. */
final class TaskBoard {
  /** A task that runs here, or waits its turn. */
  private record Run(Instant expires, Runnable cancel) {}

  private final TaskStore store;
  private final Subscriptions subscriptions;
  private final Clock clock;
  private final Map<String, Run> running = new ConcurrentHashMap<>();

  TaskBoard(TaskStore store, Subscriptions subscriptions, Clock clock) {
    this.store = store;
    this.subscriptions = subscriptions;
    this.clock = clock;
    store.onChange(this::changed);
  }

  /** Whether there was room for a new task. */
  boolean create(Task task) {
    cancelExpired();
    return store.create(TaskJson.write(task));
  }

  /** The task of this id, if there is one that has not expired. */
  Optional<Task> find(String id) {
    return store.find(id).map(TaskJson::read);
  }

  /**
   * Changes a task, as often as somebody else is faster.
   *
   * @param change the next version; empty if there is nothing to change
   * @return what it is after the change; empty if nothing was changed
   */
  Optional<Task> change(String id, Function<Task, Optional<Task>> change) {
    while (true) {
      Optional<Task> next = find(id).flatMap(change);
      if (next.isEmpty()) {
        return next;
      }
      TaskStore.Change made = store.replace(TaskJson.write(next.get()));
      if (made == TaskStore.Change.KEPT) {
        return next;
      }
      if (made == TaskStore.Change.NO_ROOM) {
        return next.get().status().isTerminal() ? noRoom(id) : Optional.empty();
      }
    }
  }

  /** What a task came to is lost where there is no room for it; that it did is not. */
  private Optional<Task> noRoom(String id) {
    TaskStatus failed =
        new TaskStatus.Failed(TaskErrors.internal("the result is too large to be kept"));
    return find(id)
        .filter(task -> !task.status().isTerminal())
        .map(task -> task.next(failed, clock.instant()))
        .filter(task -> store.replace(TaskJson.write(task)) == TaskStore.Change.KEPT);
  }

  /** Ends a task with this status, unless it has ended. */
  void end(String id, TaskStatus status) {
    change(
        id,
        task -> task.status().isTerminal()
            ? Optional.empty()
            : Optional.of(task.next(status, clock.instant())));
  }

  /** A task runs here from now on, which {@code cancel} cancels. */
  void enter(Task task, Runnable cancel) {
    running.put(task.id(), new Run(task.expires(), cancel));
  }

  void leave(String id) {
    running.remove(id);
  }

  /** Nobody can ask any more for what expired. */
  private void cancelExpired() {
    Instant now = clock.instant();
    running.values().stream()
        .filter(run -> !now.isBefore(run.expires()))
        .forEach(run -> run.cancel().run());
  }

  private void changed(TaskEntry entry) {
    Run run = running.get(entry.id());
    if (run == null && !subscriptions.wantsTask(entry.id())) {
      return;
    }
    Task task = TaskJson.read(entry);
    if (run != null && task.status().isTerminal()) {
      run.cancel().run();
    }
    subscriptions.changed(task);
  }
}
