package com.acme.tree;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param items what is on it
 */
public record Page<T>(List<T> items, Optional<Pair<String, T>> first, Optional<Page<T>> next) {
  public record Pair<A, B>(A left, B right) {}
}
