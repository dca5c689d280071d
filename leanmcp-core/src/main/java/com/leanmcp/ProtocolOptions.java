package com.leanmcp;

import com.leanmcp.protocol.Asking;
import com.leanmcp.protocol.ListSettings;
import com.leanmcp.protocol.MemorySessionStore;
import com.leanmcp.protocol.NodeState;
import com.leanmcp.protocol.RequestListener;
import com.leanmcp.protocol.SessionIds;
import com.leanmcp.protocol.SessionStore;
import com.leanmcp.protocol.Visibility;
import com.leanmcp.schema.Coercion;
import com.leanmcp.task.MemoryTaskStore;
import com.leanmcp.task.TaskSettings;
import com.leanmcp.task.TaskStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What a builder has been told about sessions, lists and arguments. */
final class ProtocolOptions {
  static final int DEFAULT_PAGE_SIZE = 1_000;

  private int pageSize = DEFAULT_PAGE_SIZE;
  private Duration cacheFor = Duration.ofMinutes(1);
  private Coercion coercion = Coercion.NONE;
  private byte[] sessionKey = SessionIds.randomKey();
  private Asking asking = Asking.STANDARD;
  private TaskSettings tasks = TaskSettings.STANDARD;
  private Optional<RequestListener> listener = Optional.empty();
  private Optional<SessionStore> sessionStore = Optional.empty();

  void pageSize(int value) {
    pageSize = value;
  }

  void cacheFor(Duration value) {
    cacheFor = value;
  }

  void coerce() {
    coercion = Coercion.EXACT;
  }

  Coercion coercion() {
    return coercion;
  }

  void sessionKey(byte[] key) {
    sessionKey = key.clone();
  }

  void sessionStore(SessionStore value) {
    sessionStore = Optional.of(value);
  }

  /** What a server of many clients remembers. */
  NodeState state() {
    Clock clock = Clock.systemUTC();
    return new NodeState(
        new SessionIds(sessionKey, clock),
        sessionStore.orElseGet(ProtocolOptions::memory),
        asking,
        tasks.store().orElseGet(() -> memory(clock)),
        clock);
  }

  /** What the server of one client, this process' own, remembers. */
  NodeState ofProcess() {
    Clock clock = Clock.systemUTC();
    return new NodeState(
        SessionIds.ofProcess(),
        memory(),
        Asking.STANDARD,
        tasks.store().orElseGet(() -> memory(clock)),
        clock);
  }

  private static TaskStore memory(Clock clock) {
    return new MemoryTaskStore(
        MemoryTaskStore.DEFAULT_MOST, MemoryTaskStore.DEFAULT_MOST_CHARACTERS, clock);
  }

  /** A store that lives and ends with the process. */
  private static SessionStore memory() {
    return new MemorySessionStore(MemorySessionStore.DEFAULT_MOST, Clock.systemUTC());
  }

  void asking(Asking value) {
    asking = value;
  }

  void tasks(TaskSettings value) {
    tasks = value;
  }

  TaskSettings tasks() {
    return tasks;
  }

  void listener(RequestListener value) {
    listener = Optional.of(value);
  }

  Optional<RequestListener> listener() {
    return listener;
  }

  ListSettings lists(Visibility visibility) {
    return new ListSettings(pageSize, cacheFor, visibility);
  }
}
