package com.leanmcp.dev;

import com.leanmcp.protocol.NodeState;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the first server of a JVM remembers, for those that take its place. */
final class DevState {
  private @Nullable NodeState state;

  /** What is remembered, if anything has started yet. */
  synchronized Optional<NodeState> known() {
    return Optional.ofNullable(state);
  }

  synchronized NodeState get(Supplier<NodeState> fresh) {
    NodeState known = state;
    if (known == null) {
      known = fresh.get();
      state = known;
    }
    return known;
  }
}
