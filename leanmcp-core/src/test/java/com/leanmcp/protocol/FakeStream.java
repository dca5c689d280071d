package com.leanmcp.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stream that keeps what it is given, in the order of the calls. */
final class FakeStream implements EventStream {
  final List<Event> events = new ArrayList<>();
  private final List<Runnable> actions = new ArrayList<>();
  private final Runnable offered;
  private boolean ended;

  FakeStream() {
    this(() -> {});
  }

  /** A stream that runs {@code offered} whenever it is given an event. */
  FakeStream(Runnable offered) {
    this.offered = offered;
  }

  @Override
  public void offer(Event event) {
    synchronized (this) {
      if (!ended) {
        events.add(event);
      }
    }
    offered.run();
  }

  /** Ends it, as the server does or as a client does that goes away. */
  @Override
  public void end() {
    List<Runnable> due;
    synchronized (this) {
      ended = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }

  @Override
  public void onEnded(Runnable action) {
    synchronized (this) {
      if (!ended) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }

  /** How many want to know when it ends. */
  synchronized int watchers() {
    return actions.size();
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  /** The messages, without events that have none. */
  synchronized List<String> messages() {
    return events.stream()
        .map(event -> new String(event.message(), StandardCharsets.UTF_8))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The ids, of the events that have one. */
  synchronized List<String> ids() {
    return events.stream().map(Event::id).flatMap(Optional::stream).toList();
  }
}
