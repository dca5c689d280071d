package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.protocol.SessionStore.SessionKey;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.LiveServices.Kind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is told of changes: stateless clients that listen, and sessions that have a standalone stream. At most {@value #MOST}
 * of them on this node.
 */
final class Subscriptions implements LiveServices.Observer {
  static final int MOST = 10_000;

  /** A stateless client that listens: the id of its request, what it wants, and where it goes. */
  record Listening(
      JsonSlice id, Interests interests, EventStream stream, ServerInfo server, TaskNews tasks) {
    /** Ends it as the protocol wants it to end, with the result of its request. */
    void end(Hints.Carrier carrier) {
      if (carrier == Hints.Carrier.PIPE) {
        stream.offer(Notifications.cancelled(id, "the server stops"));
      }
      stream.offer(Event.essential(Listen.result(id, server)));
      stream.end();
    }
  }

  /** A session's standalone stream. */
  private record Standalone(SessionKey session, EventStream stream) {}

  private final SessionStore sessions;
  private final Clock clock;
  private final Map<Listening, Hints.Carrier> listening = new ConcurrentHashMap<>();
  private final Map<String, Standalone> standalone = new HashMap<>();
  private final Visits visits;
  private volatile boolean stopped;

  Subscriptions(SessionStore sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
    this.visits = new Visits(clock);
  }

  /** Whether there is room for one more. */
  boolean hasRoom() {
    return listening.size() + standaloneStreams().size() < MOST;
  }

  /** Tells a stateless client of what it wants to know, until its stream ends. */
  void add(Listening client, Hints.Carrier carrier) {
    listening.put(client, carrier);
    client.stream().onEnded(() -> listening.remove(client));
    if (stopped) {
      client.end(carrier);
    }
  }

  void remove(Listening client) {
    listening.remove(client);
    client.stream().end();
  }

  /** The standalone stream of a session, if it has one. */
  synchronized Optional<EventStream> standalone(SessionKey session) {
    return Optional.ofNullable(standalone.get(session.hash())).map(Standalone::stream);
  }

  /** Makes this the standalone stream of a session, until it ends. */
  synchronized void standalone(SessionKey session, EventStream stream) {
    standalone
        .values()
        .removeIf(each -> !clock.instant().isBefore(each.session().expires()));
    standalone.put(session.hash(), new Standalone(session, stream));
    stream.onEnded(() -> forget(session, stream));
    if (stopped) {
      stream.end();
    }
  }

  private synchronized void forget(SessionKey session, EventStream stream) {
    if (standalone(session).filter(each -> each == stream).isPresent()) {
      standalone.remove(session.hash());
    }
  }

  /** Notes that this session is asked for a visit. */
  void asked(String visit, SessionKey session) {
    visits.asked(visit, session);
  }

  @Override
  public void visited(String id) {
    visits
        .done(id)
        .flatMap(this::standalone)
        .ifPresent(stream -> stream.offer(Notifications.visited(id)));
  }

  /** Ends what a session has. */
  void end(SessionKey session) {
    visits.end(session);
    standalone(session).ifPresent(EventStream::end);
  }

  private synchronized List<Standalone> standaloneStreams() {
    return new ArrayList<>(standalone.values());
  }

  @Override
  public void changed(Set<Kind> kinds) {
    for (Kind kind : kinds) {
      for (Listening each : listening.keySet()) {
        if (each.interests().lists().contains(kind)) {
          each.stream().offer(Notifications.changed(kind, Optional.of(each.id())));
        }
      }
      for (Standalone each : standaloneStreams()) {
        each.stream().offer(Notifications.changed(kind, Optional.empty()));
      }
    }
  }

  @Override
  public void updated(String uri) {
    for (Listening each : listening.keySet()) {
      if (each.interests().uris().contains(uri)) {
        each.stream().offer(Notifications.updated(uri, Optional.of(each.id())));
      }
    }
    for (Standalone each : standaloneStreams()) {
      if (sessions.subscriptions(each.session()).contains(uri)) {
        each.stream().offer(Notifications.updated(uri, Optional.empty()));
      }
    }
  }

  /** Whether somebody wants to know of a task. */
  boolean wantsTask(String id) {
    return listening.keySet().stream().anyMatch(each -> each.interests().tasks().contains(id));
  }

  /** A task changed. */
  void changed(Task task) {
    for (Listening each : listening.keySet()) {
      if (each.interests().tasks().contains(task.id())) {
        each.tasks().tell(task);
      }
    }
  }

  /** Ends everything, and what comes later at once: the server stops. */
  void stop() {
    stopped = true;
    new HashMap<>(listening).forEach(Listening::end);
    standaloneStreams().forEach(each -> each.stream().end());
  }
}
