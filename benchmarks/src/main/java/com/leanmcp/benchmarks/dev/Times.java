package com.leanmcp.benchmarks.dev;

import java.util.ArrayList;
import java.util.List;

/** Milliseconds from save to first answer of one dev mode's edits, of which the first ones are not counted. */
final class Times {
  static final int WARMUP = 3;
  static final int COUNTED = 10;

  private final List<Long> all = new ArrayList<>();

  void add(long milliseconds) {
    all.add(milliseconds);
  }

  long first() {
    return all.get(0);
  }

  long median() {
    List<Long> counted = counted();
    return (counted.get(COUNTED / 2 - 1) + counted.get(COUNTED / 2)) / 2;
  }

  long slowest() {
    return counted().get(COUNTED - 1);
  }

  private List<Long> counted() {
    return all.stream().skip(WARMUP).sorted().toList();
  }
}
