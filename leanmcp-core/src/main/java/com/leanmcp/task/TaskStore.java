package com.leanmcp.task;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps tasks: in memory by default, or where several nodes and a restart find them. Its methods may block; they are never
 * called on an I/O thread. Thread-safe. What they throw is the server's internal error, in the log and without details for
 * the client.
 */
public interface TaskStore {
  /** What became of a change. */
  enum Change {
    KEPT,
    /** The task has changed meanwhile, or is not there any more. */
    OUTDATED,
    /** There is no room for what the task has grown to. */
    NO_ROOM
  }

  /**
   * Keeps a new task. A client is told of it only afterwards, so {@link #find} has to find it by then, on every node that
   * its client may reach.
   *
   * @return whether there is room for it; a client is asked to try later where there is none
   */
  boolean create(TaskEntry entry);

  /** The task of this id, until it expires. */
  Optional<TaskEntry> find(String id);

  /** Keeps {@code next} in place of the version before it, if that is what is kept: of two changes at once one is outdated. */
  Change replace(TaskEntry next);

  /**
   * Tells of every change from now on, on any node if it can: clients that listen are told by it, and a node where a task
   * runs learns that it was cancelled on another. Called from any thread, after the change.
   */
  void onChange(Consumer<TaskEntry> listener);
}
