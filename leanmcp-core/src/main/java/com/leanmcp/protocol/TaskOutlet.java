package com.leanmcp.protocol;

import com.leanmcp.protocol.TaskStatus.Working;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a task speaks: nowhere but in its status, since progress and log messages are not for tasks (extension {@code
 * io.modelcontextprotocol/tasks}, Task Status Notifications). Thread-safe.
 */
final class TaskOutlet implements Outlet {
  /** The store of many nodes may be slow; a tool that tells its progress all the time is not to be as slow. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final String id;
  private final TaskBoard board;
  private final Clock clock;
  private Instant next = Instant.MIN;

  TaskOutlet(String id, TaskBoard board, Clock clock) {
    this.id = id;
    this.board = board;
    this.clock = clock;
  }

  @Override
  public void send(Event event) {
    // a task has no stream
  }

  @Override
  public void progress(double value, OptionalDouble total, Optional<String> message) {
    Instant now = clock.instant();
    synchronized (this) {
      if (message.isEmpty() || now.isBefore(next)) {
        return;
      }
      next = now.plus(PAUSE);
    }
    board.change(
        id,
        task -> task.status() instanceof Working
            ? Optional.of(task.next(new Working(message), now))
            : Optional.empty());
  }

  @Override
  public void detach(Duration retry) {
    // its client has no connection to it that could be let go
  }

  @Override
  public Answer finish(Answer answer) {
    return answer;
  }
}
