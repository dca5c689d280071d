package com.leanmcp.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Tells a call that its result is wanted no more: its client said so or, if it is a stateless one, went away. The thread
 * the call runs on is interrupted too. Thread-safe.
 */
public final class Cancellation {
  private static final Logger LOG = System.getLogger(Cancellation.class.getName());

  private final List<Runnable> actions = new ArrayList<>();
  private boolean cancelled;

  /** Whether the call is cancelled. */
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Throws {@link CancellationException} if the call is cancelled. */
  public void throwIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException("the client cancelled this call");
    }
  }

  /**
   * Runs {@code action} once when the call is cancelled, on the thread that cancels; now if it is already. It must not
   * block; what it throws while others cancel is logged.
   */
  public void onCancel(Runnable action) {
    synchronized (this) {
      if (!cancelled) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }

  /** Cancels the call; the protocol is this method's user. */
  public void cancel() {
    List<Runnable> due;
    synchronized (this) {
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Cancellation::run);
  }

  private static void run(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "what a cancelled call wanted to do failed", e);
    }
  }
}
