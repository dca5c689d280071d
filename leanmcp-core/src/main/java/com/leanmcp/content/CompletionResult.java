package com.leanmcp.content;

import java.util.List;
import java.util.OptionalInt;

/**
 * How an argument may go on (MCP schema, CompleteResult).
 *
 * @param values the best first; of more than {@value #MOST} only the first go out
 * @param total how many there are in all, where that is known
 * @param more whether there are more than are given
 */
public record CompletionResult(List<String> values, OptionalInt total, More more) {
  /** How many values one answer has at most. */
  public static final int MOST = 100;

  /** Whether there are more values. */
  public enum More {
    YES,
    NO
  }

  public CompletionResult {
    if (values.size() > MOST) {
      total = total.isPresent() ? total : OptionalInt.of(values.size());
      more = More.YES;
      values = values.subList(0, MOST);
    }
    values = List.copyOf(values);
  }

  /** All values there are; what goes beyond {@value #MOST} is counted and left out. */
  public static CompletionResult of(List<String> values) {
    return new CompletionResult(values, OptionalInt.of(values.size()), More.NO);
  }
}
