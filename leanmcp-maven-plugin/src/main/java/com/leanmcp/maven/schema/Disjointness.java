package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether no value fits a schema of the one document and a schema of the other. Says so only where types, constants or a
 * required property show it, as the property that tells the variants of a sealed interface apart does.
 */
record Disjointness(SchemaDocument first, SchemaDocument second) {
  private static final int DEEPEST = 10;

  boolean isShown(List<Conjunct> one, List<Conjunct> other) {
    return isShown(one, other, 0);
  }

  private boolean isShown(List<Conjunct> mine, List<Conjunct> theirs, int depth) {
    return mine.stream()
        .anyMatch(a -> theirs.stream()
            .anyMatch(b -> a instanceof Assertions left
                && b instanceof Assertions right
                && isShown(left, right, depth)));
  }

  private boolean isShown(Assertions one, Assertions other, int depth) {
    Types mine = Types.of(one);
    Types theirs = Types.of(other);
    if (!mine.overlap(theirs)) {
      return true;
    }
    Optional<Set<JsonValue>> left = Values.of(one);
    Optional<Set<JsonValue>> right = Values.of(other);
    if (left.isPresent() && right.isPresent()) {
      Set<JsonValue> both = new HashSet<>(left.get());
      both.retainAll(right.get());
      return both.isEmpty();
    }
    return mine.onlyObjects() && theirs.onlyObjects() && byProperty(one, other, depth);
  }

  private boolean byProperty(Assertions one, Assertions other, int depth) {
    Set<String> required = one.strings("required");
    required.addAll(other.strings("required"));
    Map<String, JsonValue> mine = one.schemas("properties");
    Map<String, JsonValue> theirs = other.schemas("properties");
    return required.stream()
        .anyMatch(name -> depth < DEEPEST
            && mine.containsKey(name)
            && theirs.containsKey(name)
            && isShown(
                Conjuncts.of(mine.get(name), first),
                Conjuncts.of(theirs.get(name), second),
                depth + 1));
  }
}
