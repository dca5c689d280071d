package com.leanmcp.execution;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Runs calls that may block, and tasks, which nobody waits for; never more than so many of each at once. */
public final class CallExecutor {
  private static final Duration IDLE = Duration.ofSeconds(60);

  /** Threads that have just finished a call and are not waiting for the next one yet. */
  private static final int SLACK = 16;

  private final ExecutorService executor;
  private final boolean owned;
  private final int most;
  private final Semaphore permits;
  private final Backlog tasks;

  private CallExecutor(
      ExecutorService executor, boolean owned, int maxConcurrentCalls, int maxRunningTasks) {
    this.executor = executor;
    this.owned = owned;
    this.most = maxConcurrentCalls;
    this.permits = new Semaphore(most);
    this.tasks = new Backlog(executor, maxRunningTasks);
  }

  /**
   * Runs calls on threads of its own, which end when they have been idle for a minute. Their context class loader is that of
   * the thread that asks for them.
   */
  public static CallExecutor pool(int maxConcurrentCalls, int maxRunningTasks) {
    CallThreads threads = new CallThreads(Thread.currentThread().getContextClassLoader());
    ThreadPoolExecutor pool = new ThreadPoolExecutor(
        0,
        maxConcurrentCalls + maxRunningTasks + SLACK,
        IDLE.toSeconds(),
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        threads);
    return new CallExecutor(pool, true, maxConcurrentCalls, maxRunningTasks);
  }

  /** Runs calls on somebody else's executor, which stays theirs to shut down. */
  public static CallExecutor of(
      ExecutorService executor, int maxConcurrentCalls, int maxRunningTasks) {
    return new CallExecutor(executor, false, maxConcurrentCalls, maxRunningTasks);
  }

  /**
   * Runs what nobody waits for; what is too much waits its turn.
   *
   * @return an executor that throws {@link RejectedExecutionException} once this one is shut down
   */
  public Executor tasks() {
    return tasks;
  }

  /**
   * Runs the work, or says no if too much is running. What the work returns is run when it no longer counts, so that who is
   * answered by it can call again at once.
   */
  public boolean tryRun(Supplier<Runnable> work) {
    if (!permits.tryAcquire()) {
      return false;
    }
    try {
      executor.execute(() -> run(work));
      return true;
    } catch (RejectedExecutionException e) {
      permits.release();
      return false;
    } catch (RuntimeException | Error e) {
      permits.release();
      throw e;
    }
  }

  private void run(Supplier<Runnable> work) {
    Runnable after;
    try {
      after = work.get();
    } finally {
      permits.release();
    }
    after.run();
  }

  /** Waits until nothing runs or so much time has passed; says how much still runs. */
  public int await(Duration grace) throws InterruptedException {
    long deadline = System.nanoTime() + grace.toNanos();
    boolean idle = permits.tryAcquire(most, grace.toNanos(), TimeUnit.NANOSECONDS);
    int running = idle ? 0 : most - permits.availablePermits();
    if (idle) {
      permits.release(most);
    }
    return running + awaitTasks(Duration.ofNanos(deadline - System.nanoTime()));
  }

  /** Waits until no task runs or so much time has passed; says how many still run. */
  public int awaitTasks(Duration grace) throws InterruptedException {
    return tasks.await(grace);
  }

  /** Interrupts what is still running, on threads of its own. */
  public void stop() {
    if (owned) {
      executor.shutdownNow();
    }
  }
}
