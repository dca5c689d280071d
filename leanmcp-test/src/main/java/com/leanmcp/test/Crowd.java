package com.leanmcp.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Eight threads that show the same tokens at once, each beginning with another, and expect what one alone was told. */
record Crowd(Judge judge, List<Sample> samples) {
  private static final int THREADS = 8;
  private static final int ROUNDS = 50;

  void ask() throws Exception {
    List<String> expected =
        samples.stream().map(sample -> Judge.inShort(judge.ask(sample))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<?>> all = new ArrayList<>();
      for (int first = 0; first < THREADS; first++) {
        int offset = first;
        all.add(threads.submit(() -> {
          start.await(10, TimeUnit.SECONDS);
          ask(offset, expected);
          return offset;
        }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError failure) {
        throw failure;
      }
      throw e;
    } finally {
      threads.shutdownNow();
    }
  }

  private void ask(int offset, List<String> expected) {
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < samples.size(); i++) {
        int at = (offset + i) % samples.size();
        assertEquals(
            expected.get(at),
            Judge.inShort(judge.ask(samples.get(at))),
            "the answer for " + samples.get(at) + ", shown by eight threads at once");
      }
    }
  }
}
