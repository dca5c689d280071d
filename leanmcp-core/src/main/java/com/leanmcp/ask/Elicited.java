package com.leanmcp.ask;

import java.util.Optional;

/** What a user made of a form (MCP specification, Elicitation, response actions). */
public sealed interface Elicited<T> {
  /** The user filled it in. */
  record Accepted<T>(T value) implements Elicited<T> {}

  /** The user said no. */
  record Declined<T>() implements Elicited<T> {}

  /** The user went away without saying yes or no. */
  record Cancelled<T>() implements Elicited<T> {}

  /** What was filled in, if the user accepted. */
  default Optional<T> accepted() {
    return this instanceof Accepted<T> accepted ? Optional.of(accepted.value()) : Optional.empty();
  }
}
