package com.leanmcp;

import com.leanmcp.execution.CallExecutor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** What a builder has been told about running calls. */
final class ExecutionOptions {
  static final int DEFAULT_CONCURRENT_CALLS = 256;

  private static final Duration LONGEST_GRACE = Duration.ofHours(24);

  private int maxConcurrentCalls = DEFAULT_CONCURRENT_CALLS;
  private Duration shutdownGrace = Duration.ofSeconds(10);
  private Optional<ExecutorService> executor = Optional.empty();

  void maxConcurrentCalls(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("at least one call has to run at once, not " + value);
    }
    maxConcurrentCalls = value;
  }

  void executor(ExecutorService value) {
    executor = Optional.of(value);
  }

  void shutdownGrace(Duration value) {
    if (value.isNegative() || value.compareTo(LONGEST_GRACE) > 0) {
      throw new IllegalArgumentException(
          "the grace period is from 0 to " + LONGEST_GRACE.toHours() + " hours");
    }
    shutdownGrace = value;
  }

  Duration shutdownGrace() {
    return shutdownGrace;
  }

  CallExecutor callExecutor(int maxRunningTasks) {
    return executor
        .map(theirs -> CallExecutor.of(theirs, maxConcurrentCalls, maxRunningTasks))
        .orElseGet(() -> CallExecutor.pool(maxConcurrentCalls, maxRunningTasks));
  }
}
