package com.leanmcp.tests.access;

import com.leanmcp.tests.service.Courier;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** The threads that authors run things on. */
enum Threads {
  FIXED_POOL,
  VIRTUAL,
  COMMON_POOL,
  PARALLEL_STREAM,
  STAGE;

  private static final int POOL = 8;

  /** An executor of this kind; the test is skipped where Java has none. */
  ExecutorService executor() {
    return switch (this) {
      case VIRTUAL -> virtual();
      case COMMON_POOL, PARALLEL_STREAM -> ForkJoinPool.commonPool();
      case FIXED_POOL, STAGE -> Executors.newFixedThreadPool(POOL);
    };
  }

  private static ExecutorService virtual() {
    if (Runtime.version().feature() < 21) {
      System.err.println("SKIPPED: a test on virtual threads, which Java has from 21 on");
      Assumptions.abort("there are no virtual threads before Java 21");
    }
    try {
      return (ExecutorService) MethodHandles.lookup()
          .findStatic(
              Executors.class,
              "newVirtualThreadPerTaskExecutor",
              MethodType.methodType(ExecutorService.class))
          .invoke();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Somebody who has tasks run in this way, on this executor. */
  Courier courier(ExecutorService executor) {
    return new Courier() {
      @Override
      public <T> CompletableFuture<T> carry(Callable<T> task) {
        return switch (Threads.this) {
          case PARALLEL_STREAM ->
            CompletableFuture.supplyAsync(() -> parallel(task), Runnable::run);
          case STAGE -> stage(task, executor);
          default -> CompletableFuture.supplyAsync(() -> called(task), executor);
        };
      }
    };
  }

  /** A stage whose task runs wherever the stage before is completed, which is none of the caller's threads. */
  private static <T> CompletableFuture<T> stage(Callable<T> task, ExecutorService executor) {
    CompletableFuture<Void> first = new CompletableFuture<>();
    CompletableFuture<T> second = first.thenApply(nothing -> called(task));
    executor.execute(() -> first.complete(null));
    return second;
  }

  /** What a task answers that runs many times at once, among others on the thread that asks. */
  private static <T> T parallel(Callable<T> task) {
    Thread here = Thread.currentThread();
    List<T> answers = IntStream.range(0, 64)
        .parallel()
        .mapToObj(i -> Thread.currentThread() == here ? null : called(task))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
    if (answers.size() > 1) {
      throw new AssertionError("one task, several answers: " + answers);
    }
    return answers.isEmpty() ? elsewhere(task) : answers.get(0);
  }

  /** All parts may have run here, where nobody else helped: then one has to run on the pool that would have. */
  private static <T> T elsewhere(Callable<T> task) {
    return CompletableFuture.supplyAsync(() -> called(task), ForkJoinPool.commonPool())
        .join();
  }

  private static <T> T called(Callable<T> task) {
    try {
      return task.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
