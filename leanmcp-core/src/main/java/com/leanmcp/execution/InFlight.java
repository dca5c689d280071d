package com.leanmcp.execution;

import java.time.Duration;

/** Counts the requests being answered, so that a server can stop when the last one is. */
public final class InFlight {
  private int running;
  private boolean closed;

  /** Lets one request in, unless the server is stopping. */
  public synchronized boolean enter() {
    if (!closed) {
      running++;
    }
    return !closed;
  }

  public synchronized void leave() {
    running--;
    notifyAll();
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  /** Lets nobody in any more. */
  public synchronized void close() {
    closed = true;
  }

  /** Waits until all have been answered or so much time has passed; says how many have not. */
  public synchronized int await(Duration grace) throws InterruptedException {
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
