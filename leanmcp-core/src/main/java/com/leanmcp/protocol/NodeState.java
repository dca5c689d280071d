package com.leanmcp.protocol;

import com.leanmcp.service.LiveServices;
import com.leanmcp.task.MemoryTaskStore;
import com.leanmcp.task.TaskStore;
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
  private final WaitingCalls waiting;
  private final RequestStates requestStates;
  private final TaskBoard tasks;

  /** Nothing is open, nothing runs. */
  public NodeState(SessionIds sessionIds, SessionStore sessions, Clock clock) {
    this(
        sessionIds,
        sessions,
        Asking.STANDARD,
        new MemoryTaskStore(
            MemoryTaskStore.DEFAULT_MOST, MemoryTaskStore.DEFAULT_MOST_CHARACTERS, clock),
        clock);
  }

  /** The same, with settings for what is asked and a store for tasks. */
  public NodeState(
      SessionIds sessionIds, SessionStore sessions, Asking asking, TaskStore tasks, Clock clock) {
    this.sessionIds = sessionIds;
    this.sessions = sessions;
    this.streams = new ResumableStreams(clock);
    this.subscriptions = new Subscriptions(sessions, clock);
    this.waiting = new WaitingCalls(asking.patience(), clock);
    this.requestStates = new RequestStates(
        sessionIds.derive("request state"), asking.patience(), asking.replays(), clock);
    this.tasks = new TaskBoard(tasks, subscriptions, clock);
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

  WaitingCalls waiting() {
    return waiting;
  }

  RequestStates requestStates() {
    return requestStates;
  }

  TaskBoard tasks() {
    return tasks;
  }

  RunningCalls running() {
    return running;
  }

  /** Who tells the clients of this node what changed. */
  public LiveServices.Observer clients() {
    return subscriptions;
  }
}
