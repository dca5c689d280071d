package com.leanmcp.task;

import java.time.Duration;
import java.util.Optional;

/**
 * How tools run as tasks.
 *
 * @param timeToLive how long a task is kept from its creation on, at least a millisecond
 * @param pollInterval how long a client should wait before it asks again, at least a millisecond
 * @param mostRunning how many run at once; others wait their turn
 * @param store where they are kept; empty for this process' memory
 */
public record TaskSettings(
    Duration timeToLive, Duration pollInterval, int mostRunning, Optional<TaskStore> store) {
  /** An hour, a second, 64, and in memory. */
  public static final TaskSettings STANDARD =
      new TaskSettings(Duration.ofHours(1), Duration.ofSeconds(1), 64, Optional.empty());

  public TaskSettings {
    if (timeToLive.toMillis() < 1 || pollInterval.toMillis() < 1) {
      throw new IllegalArgumentException("the times of tasks are at least a millisecond");
    }
    if (mostRunning < 1) {
      throw new IllegalArgumentException("at least one task runs at once, not " + mostRunning);
    }
  }

  /** The same, but kept for so long. */
  public TaskSettings timeToLive(Duration value) {
    return new TaskSettings(value, pollInterval, mostRunning, store);
  }

  /** The same, but with clients that wait for so long before they ask again. */
  public TaskSettings pollInterval(Duration value) {
    return new TaskSettings(timeToLive, value, mostRunning, store);
  }

  /** The same, but with so many at once. */
  public TaskSettings mostRunning(int value) {
    return new TaskSettings(timeToLive, pollInterval, value, store);
  }

  /** The same, but kept there. */
  public TaskSettings store(TaskStore value) {
    return new TaskSettings(timeToLive, pollInterval, mostRunning, Optional.of(value));
  }
}
