package com.leanmcp.http;

/** How much of the heap is in use. */
final class Heap {
  private Heap() {}

  /** Bytes that survive a collection, roughly. */
  static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
