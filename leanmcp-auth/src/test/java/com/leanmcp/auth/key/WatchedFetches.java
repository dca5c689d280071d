package com.leanmcp.auth.key;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A source whose fetches end when a test says so, and which counts who waits for one. */
final class WatchedFetches implements KeySource {
  private final List<CompletableFuture<KeySet>> fetches = new CopyOnWriteArrayList<>();
  private final AtomicInteger waits = new AtomicInteger();

  @Override
  public CompletableFuture<KeySet> fetch() {
    CompletableFuture<KeySet> fetch = new Watched<>();
    fetches.add(fetch);
    return fetch;
  }

  int fetches() {
    return fetches.size();
  }

  /** How often somebody began to wait for a fetch that was under way. */
  int waits() {
    return waits.get();
  }

  /** Ends the fetch that is under way with these keys. */
  void answer(KeySet keys) {
    fetches.get(fetches.size() - 1).complete(keys);
  }

  /** Ends it with none. */
  void fail() {
    fetches.get(fetches.size() - 1).completeExceptionally(new IllegalStateException("no answer"));
  }

  private final class Watched<T> extends CompletableFuture<T> {
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
      return new Watched<>();
    }

    @Override
    public T get(long timeout, TimeUnit unit)
        throws InterruptedException, ExecutionException, TimeoutException {
      if (!isDone()) {
        waits.incrementAndGet();
      }
      return super.get(timeout, unit);
    }
  }
}
