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

  /**
   * Goes on with a request that was answered with {@link Answer.Later}, off this thread, and sends what it finds, or
   * what {@code busy} makes if too much is running already. On a stream that was opened.
   */
  void goOn(Supplier<Answer> work, Supplier<Answer> busy);

  /** Whether a request may be answered with {@link Answer.Later}. */
  default boolean canWait() {
    return true;
  }

  /**
   * Makes the way back a stream of events; at most once, from any thread, before the answer. The answer is {@link
   * Answer.Streamed} from then on; if it is another one because something failed, the door sends it as the last event.
   */
  EventStream open();

  /**
   * Runs {@code action} once if the client is seen to have gone away before the answer is sent. A client that has closed
   * only its sending half looks the same.
   */
  void onGone(Runnable action);

  /** Names what is asked for, in words of this server, for the access log. */
  void describe(Supplier<String> what);
}
