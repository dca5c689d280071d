package com.leanmcp.stdio;

import com.leanmcp.access.BearerToken;
import com.leanmcp.execution.CallExecutor;
import com.leanmcp.execution.InFlight;
import com.leanmcp.protocol.HeaderHint;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the messages of one pipe share.
 *
 * @param credential the token of the process, for messages that carry none
 * @param session the session that {@code initialize} has opened
 */
record Connection(
    LineWriter lines,
    EventPump events,
    CallExecutor executor,
    InFlight inFlight,
    BearerToken credential,
    AtomicReference<HeaderHint> session) {

  static Connection of(LineWriter lines, CallExecutor executor, BearerToken credential) {
    return new Connection(
        lines,
        new EventPump(lines),
        executor,
        new InFlight(),
        credential,
        new AtomicReference<>(HeaderHint.ABSENT));
  }

  /** Says that later messages are of this session. */
  void remember(String id) {
    session.set(HeaderHint.of(List.of(id)));
  }

  /** Waits while much waits to be written. */
  void awaitRoom() throws InterruptedException {
    lines.awaitRoom();
    events.awaitRoom();
  }
}
