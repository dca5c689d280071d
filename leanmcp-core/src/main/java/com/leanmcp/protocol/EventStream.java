package com.leanmcp.protocol;

/**
 * Events on their way to one client: a bounded queue and whoever empties it. Thread-safe; nothing blocks. Events come out
 * in the order of the calls. What is offered after the end is dropped.
 */
public interface EventStream {
  /** Sends an event when its turn comes. */
  void offer(Event event);

  /** Ends the stream when everything offered before has been sent. */
  void end();

  /** Runs {@code action} once when the stream has ended, whoever ended it; now if it has already. */
  void onEnded(Runnable action);
}
