package com.leanmcp.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The services a server offers right now. Services may ask for it in their constructors, to offer more or less while the
 * server runs and to tell clients what changed (MCP specification, list changed and resource updated notifications).
 * Thread-safe.
 */
public final class LiveServices {
  /** A list that clients may know. */
  public enum Kind {
    TOOLS,
    PROMPTS,
    RESOURCES
  }

  /** Whoever has to know of changes; it is told on the thread that changes something. */
  public interface Observer {
    /** These lists are not what they were. */
    void changed(Set<Kind> kinds);

    /** What this resource holds is not what it held. */
    void updated(String uri);

    /** What the user did on the page of this visit is done. */
    void visited(String id);
  }

  private final Consumer<Catalog> check;
  private final List<Observer> observers = new CopyOnWriteArrayList<>();
  private volatile Catalog catalog = Catalog.EMPTY;

  /** No services yet; {@code check} throws at what must not be served. */
  public LiveServices(Consumer<Catalog> check) {
    this.check = check;
  }

  /** What is offered right now. */
  public Catalog catalog() {
    return catalog;
  }

  /**
   * Offers these services too.
   *
   * @throws IllegalStateException if a name is taken, callers cannot be authenticated or a tool has no view; nothing has
   *     changed then
   */
  public void add(ServiceTable... tables) {
    change(all -> all.addAll(List.of(tables)));
  }

  /**
   * Offers this service no longer; calls that run go on. Does nothing if it was not offered.
   *
   * @throws IllegalStateException if a tool of another service needs a view of this one; nothing has changed then
   */
  public void remove(ServiceTable table) {
    change(all -> all.remove(table));
  }

  /** Tells those who subscribed to this resource that it holds something else now. */
  public void resourceUpdated(String uri) {
    observers.forEach(each -> each.updated(uri));
  }

  /**
   * Tells the session that was asked for this visit that what its user did there is done (2025-11-25, Elicitation, Completion
   * Notifications for URL Mode). Call it from what serves the page, on any thread. Does nothing for a visit that nobody was
   * asked for in a session of this process, that is done already, or that is long ago.
   *
   * @param id the one of {@link com.leanmcp.ask.PageVisit#withId}
   */
  public void visited(String id) {
    observers.forEach(each -> each.visited(id));
  }

  /** Tells {@code observer} of every change from now on. */
  public void observe(Observer observer) {
    observers.add(observer);
  }

  private void change(Consumer<List<ServiceTable>> edit) {
    Set<Kind> kinds;
    synchronized (this) {
      Catalog before = catalog;
      List<ServiceTable> tables = new ArrayList<>(before.tables());
      edit.accept(tables);
      Catalog after = new Catalog(tables);
      check.accept(after);
      catalog = after;
      kinds = before.changes(after);
    }
    if (!kinds.isEmpty()) {
      observers.forEach(each -> each.changed(kinds));
    }
  }
}
