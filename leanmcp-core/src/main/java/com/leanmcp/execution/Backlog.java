package com.leanmcp.execution;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs what nobody waits for, never more than so much at once; the rest waits its turn. */
final class Backlog implements Executor {
  private static final Logger LOG = System.getLogger(Backlog.class.getName());

  private final Executor executor;
  private final int most;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int running;

  Backlog(Executor executor, int most) {
    this.executor = executor;
    this.most = most;
  }

  @Override
  public synchronized void execute(Runnable work) {
    if (running == most) {
      waiting.add(work);
    } else {
      executor.execute(() -> run(work));
      running++;
    }
  }

  private void run(Runnable first) {
    Runnable work = first;
    while (work != null) {
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        LOG.log(Level.ERROR, "what ran in the background failed", e);
      }
      work = next();
    }
  }

  private synchronized @Nullable Runnable next() {
    Runnable next = waiting.poll();
    if (next == null) {
      running--;
      notifyAll();
    }
    return next;
  }

  /** Waits until nothing runs or so much time has passed; says how much still runs. */
  synchronized int await(Duration grace) throws InterruptedException {
    long deadline = System.nanoTime() + grace.toNanos();
    while (running > 0) {
      long millis = (deadline - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        return running;
      }
      wait(millis);
    }
    return 0;
  }
}
