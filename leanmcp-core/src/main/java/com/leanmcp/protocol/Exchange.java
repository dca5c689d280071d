package com.leanmcp.protocol;

import java.util.function.Supplier;

/** One message and the way back to who sent it, as a door offers them to the protocol. */
public interface Exchange {
  /** What the message says beside its body. */
  Hints hints();

  /** Sends the answer; exactly once, from any thread. */
  void answer(Answer answer);

  /**
   * Finds the answer off the thread that reads and writes, and sends it; sends {@link Answer.Busy} instead if too much is
   * running already.
   */
  void hop(Supplier<Answer> work);

  /** Names what is asked for, in words of this server, for the access log. */
  void describe(Supplier<String> what);
}
