package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What runs on this node and can be cancelled by the id of its request. */
final class RunningCalls {
  /** The requests of all clients of a pipe have ids of their own. */
  private static final String PIPE = "";

  /** A request as its sender knows it. */
  record Key(String sender, JsonSlice id) {}

  private final Map<Key, Runnable> running = new ConcurrentHashMap<>();

  /** Whose ids a message's are; empty where every request stands alone, so that ids of others mean nothing. */
  static Optional<String> sender(Hints hints, SessionState state) {
    if (hints.carrier() == Hints.Carrier.PIPE) {
      return Optional.of(PIPE);
    }
    return state instanceof SessionState.Known known
        ? Optional.of(known.key().hash())
        : Optional.empty();
  }

  /** Lets a request run, which {@code cancel} cancels; false if one of this id runs already. */
  boolean enter(Key key, Runnable cancel) {
    return running.putIfAbsent(key, cancel) == null;
  }

  void leave(Key key) {
    running.remove(key);
  }

  /** Cancels a request; does nothing if it does not run. */
  void cancel(Key key) {
    Optional.ofNullable(running.get(key)).ifPresent(Runnable::run);
  }
}
