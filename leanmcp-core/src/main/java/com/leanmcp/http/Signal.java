package com.leanmcp.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/** Something that happens once, and what is to be done then. Thread-safe. */
final class Signal {
  private static final Logger LOG = System.getLogger(Signal.class.getName());

  private final List<Runnable> actions = new ArrayList<>();
  private boolean given;

  /** Runs {@code action} when it happens; now if it has already. */
  void then(Runnable action) {
    synchronized (this) {
      if (!given) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }

  /** It happens; an action that fails is logged and hinders no other. */
  void give() {
    List<Runnable> due;
    synchronized (this) {
      given = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    for (Runnable action : due) {
      try {
        action.run();
      } catch (RuntimeException | Error e) {
        LOG.log(Level.ERROR, "what should follow the end of a stream or a connection failed", e);
      }
    }
  }
}
