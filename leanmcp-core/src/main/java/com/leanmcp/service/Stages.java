package com.leanmcp.service;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits for what a method promised, on the thread that the method ran on. */
public final class Stages {
  private Stages() {}

  /**
   * The value of the stage.
   *
   * @throws Exception what the author's code failed with, out of its wrappings
   * @throws InterruptedException if the thread is interrupted; the stage is cancelled, and the thread stays interrupted
   */
  public static <T extends @Nullable Object> T await(@Nullable CompletionStage<T> stage)
      throws Exception {
    if (stage == null) {
      throw new IllegalStateException("the method returned null and no stage");
    }
    CompletableFuture<T> future = stage.toCompletableFuture();
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw e;
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private static Exception cause(ExecutionException wrapping) {
    Throwable cause = wrapping.getCause();
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof Exception exception ? exception : wrapping;
  }
}
