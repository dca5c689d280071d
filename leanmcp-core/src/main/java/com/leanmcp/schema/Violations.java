package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Collects what is wrong with one value, and knows where in it the reader or writer is. It keeps the first {@value
 * #KEPT} violations and counts the rest. Not thread-safe.
 */
public final class Violations {
  /** How many violations are kept with their texts. */
  public static final int KEPT = 20;

  private final List<Violation> kept = new ArrayList<>(0);
  private int count;
  private Object[] path = new Object[8];
  private int depth;
  private long searchesLeft = TextPattern.CALL_BUDGET;
  private final Optional<CoercedStrings> coerced;

  /** Of a value that is written, or read as it stands. */
  public Violations() {
    this(Coercion.NONE);
  }

  /** Of a value that is read, with strings taken for what they spell or not. */
  public Violations(Coercion coercion) {
    this.coerced =
        coercion == Coercion.EXACT ? Optional.of(new CoercedStrings()) : Optional.empty();
  }

  /** Goes into the member of this name. */
  public void enter(String name) {
    push(name);
  }

  /** Goes into the element of this index, counted from 0. */
  public void enter(int index) {
    push(index);
  }

  /** Goes out of the member or element entered last. */
  public void leave() {
    depth--;
  }

  /** How many members and elements deep the current place is. */
  int depth() {
    return depth;
  }

  private void push(Object step) {
    if (depth == path.length) {
      path = Arrays.copyOf(path, depth * 2);
    }
    path[depth++] = step;
  }

  /** Notes that the value at the current place is wrong. */
  public void add(String message) {
    if (count++ < KEPT) {
      kept.add(new Violation(pointer(), message));
    }
  }

  /** Notes that the value the reader stands on is not what was expected, and goes to that value's end. */
  public void expected(String expectation, JsonReader in) {
    if (isFull()) {
      in.skip();
      count++;
    } else {
      add("expected " + expectation + ", got " + Quote.value(in));
    }
  }

  /** Notes that the member {@code name} of the object at the current place is missing. */
  public void missing(String name, String expectation) {
    enter(name);
    add("required but missing; expected " + expectation);
    leave();
  }

  /** Notes that the object at the current place has a member it may not have. */
  public void unknown(String name, List<String> known) {
    if (isFull()) {
      count++;
      return;
    }
    enter(name);
    add(NearestName.of(name, known)
        .map(nearest -> "unknown property; did you mean \"" + nearest + "\"?")
        .orElseGet(() -> known.isEmpty()
            ? "unknown property; no properties are allowed here"
            : "unknown property; allowed are " + String.join(", ", known)));
    leave();
  }

  /** Notes that the member {@code name} stands twice in the object at the current place. */
  public void duplicate(String name) {
    enter(name);
    add("given more than once");
    leave();
  }

  /** Whether further violations are only counted, so that nobody need say more about them. */
  public boolean isFull() {
    return count >= KEPT;
  }

  /** The strings that are taken for what they spell, where that is wanted. */
  Optional<CoercedStrings> coerced() {
    return coerced;
  }

  /** How many characters patterns may still look at. */
  long searchesLeft() {
    return searchesLeft;
  }

  /** Notes that a pattern looked at so many characters. */
  void searched(long looks) {
    searchesLeft -= Math.min(searchesLeft, looks);
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** How many violations there are, kept or not. */
  public int count() {
    return count;
  }

  /** The violations kept, in the order in which they were found. */
  public List<Violation> kept() {
    return List.copyOf(kept);
  }

  /** Every violation kept on a line of its own, pointer first; then how many more there are. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    for (Violation violation : kept) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(violation.pointer().isEmpty() ? "(the whole value)" : violation.pointer())
          .append(": ")
          .append(violation.message());
    }
    if (count > kept.size()) {
      text.append("\nand ").append(count - kept.size()).append(" more");
    }
    return text.toString();
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String step = path[i].toString();
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
