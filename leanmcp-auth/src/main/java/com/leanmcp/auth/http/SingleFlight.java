package com.leanmcp.auth.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Makes one call of many that ask for the same thing at the same time; all get its outcome. Thread-safe. */
public final class SingleFlight<K, V> {
  private static final long PATIENCE_MILLIS = HttpCaller.TOTAL.toMillis() + 1_000;

  private final ConcurrentMap<K, CompletableFuture<V>> flights = new ConcurrentHashMap<>();

  /** The outcome of the call that is under way for this key, or of {@code start}. */
  public CompletableFuture<V> join(K key, Supplier<CompletableFuture<V>> start) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> running = flights.putIfAbsent(key, mine);
    if (running != null) {
      return running;
    }
    CompletableFuture.completedFuture(start)
        .thenCompose(Supplier::get)
        .whenComplete((value, problem) -> {
          flights.remove(key, mine);
          if (problem == null) {
            mine.complete(value);
          } else {
            mine.completeExceptionally(problem);
          }
        });
    return mine;
  }

  /** Waits for the outcome; empty if it failed, or if this thread was interrupted, which it stays. */
  public static <T> Optional<T> await(CompletableFuture<T> outcome) {
    try {
      return Optional.of(outcome.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    }
  }
}
