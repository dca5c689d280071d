package com.leanmcp.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.MovableClock;
import com.leanmcp.auth.TestKey;
import com.leanmcp.auth.json.StrictJson;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for a fetch, and who does not: counted, not timed. */
@Timeout(60)
final class KeyCacheTest {
  private static final KeySet ONE = keys(TestKey.ONE.jwk());
  private static final KeySet BOTH = keys(TestKey.ONE.jwk(), TestKey.TWO.jwk());
  private static final String KNOWN = TestKey.ONE.id();
  private static final String NEW = TestKey.TWO.id();

  private final MovableClock clock = new MovableClock(Instant.ofEpochSecond(1_800_000_000));
  private final WatchedFetches source = new WatchedFetches();
  private final KeyCache cache = new KeyCache(source, "the source of this test", clock);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private static KeySet keys(String... jwks) {
    byte[] set = TestKey.set(jwks).getBytes(StandardCharsets.UTF_8);
    return JwkSetReader.read(
        StrictJson.object(set).orElseThrow(), Set.of(SignatureAlgorithm.RS256));
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  private CompletableFuture<KeyLookup> findElsewhere(String keyId) {
    return CompletableFuture.supplyAsync(() -> cache.find(keyId), threads);
  }

  private void awaitWaits(int waits) throws InterruptedException {
    while (source.waits() < waits) {
      Thread.sleep(1);
    }
  }

  /** Leaves the cache with the first key in it, fetched just now. */
  private void fill() throws InterruptedException {
    CompletableFuture<KeyLookup> first = findElsewhere(KNOWN);
    awaitWaits(1);
    source.answer(ONE);
    assertThat(first.join()).isInstanceOf(KeyLookup.Found.class);
  }

  @Test
  void allWhoComeWhileAFetchIsUnderWayWaitForThatOne() throws InterruptedException {
    List<CompletableFuture<KeyLookup>> lookups = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      lookups.add(findElsewhere(KNOWN));
    }
    awaitWaits(50);
    source.answer(ONE);

    assertThat(lookups).allMatch(lookup -> lookup.join() instanceof KeyLookup.Found);
    assertThat(source.fetches()).isEqualTo(1);
  }

  @Test
  void allWhoWaitForAFetchShareItsFailure() throws InterruptedException {
    List<CompletableFuture<KeyLookup>> lookups = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      lookups.add(findElsewhere(KNOWN));
    }
    awaitWaits(50);
    source.fail();

    assertThat(lookups).allMatch(lookup -> lookup.join() instanceof KeyLookup.NoKeys);
    assertThat(source.fetches()).isEqualTo(1);
  }

  @Test
  void aRenewalAheadOfTimeLetsNobodyWait() throws InterruptedException {
    fill();
    clock.advance(KeyCache.LIFETIME.minus(KeyCache.AHEAD));

    assertThat(cache.find(KNOWN)).isInstanceOf(KeyLookup.Found.class);
    assertThat(source.fetches()).isEqualTo(2);
    assertThat(source.waits()).isEqualTo(1); // that of the first fetch

    CompletableFuture<KeyLookup> fresh = findElsewhere(NEW);
    awaitWaits(2);
    source.answer(BOTH);
    assertThat(fresh.join()).isInstanceOf(KeyLookup.Found.class);
    assertThat(source.fetches()).isEqualTo(2);
  }

  @Test
  void nothingIsFetchedBeforeItIsTime() throws InterruptedException {
    fill();
    clock.advance(KeyCache.LIFETIME.minus(KeyCache.AHEAD).minus(Duration.ofNanos(1)));

    assertThat(cache.find(KNOWN)).isInstanceOf(KeyLookup.Found.class);
    assertThat(source.fetches()).isEqualTo(1);
  }

  @Test
  void aKnownKeyIsServedWhileAnotherCallerWaitsForAFetchThatHangs() throws InterruptedException {
    fill();
    clock.advance(KeyCache.LIFETIME);
    CompletableFuture<KeyLookup> waiting = findElsewhere(KNOWN);
    awaitWaits(2);

    assertThat(cache.find(KNOWN)).isInstanceOf(KeyLookup.Found.class);
    assertThat(source.waits()).isEqualTo(2);

    source.answer(BOTH);
    assertThat(waiting.join()).isInstanceOf(KeyLookup.Found.class);
    assertThat(source.fetches()).isEqualTo(2);
  }
}
