package com.leanmcp.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Hints for a client about how to use a content or a resource (MCP schema, Annotations).
 *
 * @param audience whom it is for; everybody where empty
 * @param priority from 0, entirely optional, to 1, effectively required
 * @param lastModified when it changed last
 */
public record Annotations(
    List<Role> audience, OptionalDouble priority, Optional<Instant> lastModified) {

  /** No hints. */
  public static final Annotations NONE =
      new Annotations(List.of(), OptionalDouble.empty(), Optional.empty());

  public Annotations {
    audience = List.copyOf(audience);
    if (priority.isPresent() && !(priority.getAsDouble() >= 0 && priority.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "a priority is from 0 to 1, not " + priority.getAsDouble());
    }
  }

  /** The same hints, for these readers. */
  public Annotations audience(Role... readers) {
    return new Annotations(List.of(readers), priority, lastModified);
  }

  /** The same hints, with this priority from 0 to 1. */
  public Annotations priority(double value) {
    return new Annotations(audience, OptionalDouble.of(value), lastModified);
  }

  /** The same hints, with this time of the last change. */
  public Annotations lastModified(Instant time) {
    return new Annotations(audience, priority, Optional.of(time));
  }

  /** Whether there is no hint. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
