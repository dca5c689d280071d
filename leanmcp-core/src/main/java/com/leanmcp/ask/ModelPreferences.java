package com.leanmcp.ask;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Which model a request is meant for (MCP schema, ModelPreferences); the client decides. A priority is from 0, of no
 * importance, to 1.
 *
 * @param hints names of models or parts of names, the dearest first
 */
public record ModelPreferences(
    List<String> hints, OptionalDouble cost, OptionalDouble speed, OptionalDouble intelligence) {
  /** Any model. */
  public static final ModelPreferences NONE = new ModelPreferences(
      List.of(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

  public ModelPreferences {
    hints = List.copyOf(hints);
    checked(cost);
    checked(speed);
    checked(intelligence);
  }

  private static void checked(OptionalDouble priority) {
    if (priority.isPresent() && !(priority.getAsDouble() >= 0 && priority.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "a priority is from 0 to 1, not " + priority.getAsDouble());
    }
  }

  /** A model of such a name. */
  public static ModelPreferences named(String... names) {
    return new ModelPreferences(
        List.of(names), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }
}
