package com.leanmcp.protocol;

/** One message and the way back to who sent it, as a door offers them to the protocol. */
public interface Exchange {
  /** What the message says beside its body. */
  Hints hints();

  /** Sends the answer; exactly once, from any thread. */
  void answer(Answer answer);

  /**
   * Runs work that may block off the thread that reads and writes; answers {@link Answer.Busy} instead if too much is
   * running already.
   */
  void hop(Runnable work);

  /** Names what is asked for, in words of this server, for the access log. */
  void describe(String what);
}
