package com.leanmcp.protocol;

import com.leanmcp.service.LiveServices;
import java.time.Clock;

/**
 * What this node remembers between messages: sessions, open streams and running calls, all of it bounded. It may outlive the
 * services that are offered, so that a client of today finds its session and its streams when others are offered.
 */
public final class NodeState {
  private final SessionIds sessionIds;
  private final SessionStore sessions;
  private final ResumableStreams streams;
  private final Subscriptions subscriptions;
  private final RunningCalls running = new RunningCalls();

  /** Nothing is open, nothing runs. */
  public NodeState(SessionIds sessionIds, SessionStore sessions, Clock clock) {
    this.sessionIds = sessionIds;
    this.sessions = sessions;
    this.streams = new ResumableStreams(clock);
    this.subscriptions = new Subscriptions(sessions, clock);
  }

  SessionIds sessionIds() {
    return sessionIds;
  }

  SessionStore sessions() {
    return sessions;
  }

  ResumableStreams streams() {
    return streams;
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  RunningCalls running() {
    return running;
  }

  /** Who tells the clients of this node what changed. */
  public LiveServices.Observer clients() {
    return subscriptions;
  }
}
