package com.leanmcp.tests.wire;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Runs what waits on a thread of its own: the common pool has too few of them on a small machine. */
public final class Background {
  private Background() {}

  /** Starts the task now. */
  public static <T> CompletableFuture<T> start(Callable<T> task) {
    CompletableFuture<T> outcome = new CompletableFuture<>();
    Thread thread = new Thread(() -> {
      try {
        outcome.complete(task.call());
      } catch (Exception | AssertionError e) {
        outcome.completeExceptionally(e);
      }
    });
    thread.setDaemon(true);
    thread.start();
    return outcome;
  }

  /** Starts the task now. */
  public static CompletableFuture<Void> run(Runnable task) {
    return start(() -> {
      task.run();
      return null;
    });
  }
}
