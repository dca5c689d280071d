package com.leanmcp.task;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Keeps tasks in this process, bounded in number and size; none is forgotten before it expires. */
public final class MemoryTaskStore implements TaskStore {
  /** How many tasks a server keeps by itself. */
  public static final int DEFAULT_MOST = 10_000;

  /** How many characters of state a server keeps by itself. */
  public static final long DEFAULT_MOST_CHARACTERS = 64L * 1024 * 1024;

  private final int most;
  private final long mostCharacters;
  private final Clock clock;
  private final Map<String, TaskEntry> entries = new HashMap<>();
  private final List<Consumer<TaskEntry>> listeners = new CopyOnWriteArrayList<>();
  private long characters;

  /**
   * A store of so many tasks, with so many characters of state in all.
   *
   * @throws IllegalArgumentException if either is less than 1
   */
  public MemoryTaskStore(int most, long mostCharacters, Clock clock) {
    if (most < 1 || mostCharacters < 1) {
      throw new IllegalArgumentException("a store has room for at least one task");
    }
    this.most = most;
    this.mostCharacters = mostCharacters;
    this.clock = clock;
  }

  @Override
  public boolean create(TaskEntry entry) {
    synchronized (this) {
      int size = entry.state().length();
      if (entries.size() >= most || characters + size > mostCharacters) {
        forgetExpired();
      }
      if (entries.size() >= most || characters + size > mostCharacters) {
        return false;
      }
      if (entries.putIfAbsent(entry.id(), entry) != null) {
        throw new IllegalArgumentException("there is a task of this id already");
      }
      characters += size;
    }
    tell(entry);
    return true;
  }

  @Override
  public synchronized Optional<TaskEntry> find(String id) {
    return Optional.ofNullable(entries.get(id)).filter(entry -> !isExpired(entry));
  }

  @Override
  public Change replace(TaskEntry next) {
    synchronized (this) {
      TaskEntry current = entries.get(next.id());
      if (current == null || isExpired(current) || current.version() + 1 != next.version()) {
        return Change.OUTDATED;
      }
      int growth = next.state().length() - current.state().length();
      if (growth > 0 && characters + growth > mostCharacters) {
        forgetExpired();
      }
      if (growth > 0 && characters + growth > mostCharacters) {
        return Change.NO_ROOM;
      }
      entries.put(next.id(), next);
      characters += growth;
    }
    tell(next);
    return Change.KEPT;
  }

  private void forgetExpired() {
    entries.values().removeIf(entry -> {
      boolean expired = isExpired(entry);
      characters -= expired ? entry.state().length() : 0;
      return expired;
    });
  }

  private boolean isExpired(TaskEntry entry) {
    return !clock.instant().isBefore(entry.expires());
  }

  @Override
  public void onChange(Consumer<TaskEntry> listener) {
    listeners.add(listener);
  }

  private void tell(TaskEntry entry) {
    listeners.forEach(listener -> listener.accept(entry));
  }
}
