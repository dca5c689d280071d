package com.leanmcp.http;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/** Runs one action on an I/O thread after a while, unless it is stopped before. For that thread only. */
final class IoTimer {
  private final XnioExecutor thread;
  private final Runnable action;
  private XnioExecutor.@Nullable Key key;

  IoTimer(XnioExecutor thread, Runnable action) {
    this.thread = thread;
    this.action = action;
  }

  /** Begins to count, if it does not count already. */
  void start(Duration after) {
    if (key != null) {
      return;
    }
    try {
      key = thread.executeAfter(this::run, after.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      stop(); // the thread is about to end, and closes its connections then
    }
  }

  void stop() {
    if (key != null) {
      key.remove();
      key = null;
    }
  }

  private void run() {
    key = null;
    action.run();
  }
}
