package com.leanmcp.auth.key;

import com.leanmcp.auth.http.SingleFlight;
import com.leanmcp.auth.http.UnusableAnswerException;
import com.leanmcp.auth.key.FetchBudget.Purpose;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the provider's keys. They are fetched when first needed, again before they are {@link #LIFETIME} old, without anybody
 * waiting, and at once for an id that is not among them: one fetch at a time, whose outcome all who wait for it share, and
 * no more than {@link FetchBudget} allows. When a fetch fails the keys of the last good one stay, but no longer than
 * {@link #OUTAGE}. Thread-safe.
 */
public final class KeyCache implements KeyFinder {
  /** How long keys count as fresh. */
  public static final Duration LIFETIME = Duration.ofMinutes(10);

  /** How old keys may get while no fetch succeeds: a key that was withdrawn meanwhile must not be good for ever. */
  public static final Duration OUTAGE = Duration.ofHours(6);

  /** How long before the end of their lifetime keys are fetched anew while there is traffic. */
  static final Duration AHEAD = Duration.ofMinutes(1);

  private static final System.Logger LOG = System.getLogger("com.leanmcp.auth");

  private final KeySource source;
  private final String address;
  private final Clock clock;
  private final FetchBudget budget = new FetchBudget();
  private volatile Snapshot current = new Snapshot(KeySet.EMPTY, Instant.EPOCH);
  private @Nullable CompletableFuture<Snapshot> underWay;

  /** A cache of the keys of this source; nothing is fetched before a key is asked for. */
  KeyCache(KeySource source, String address, Clock clock) {
    this.source = source;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public KeyLookup find(String keyId) {
    Instant now = clock.instant();
    Snapshot seen = current;
    Optional<VerificationKey> known = seen.usable(now).find(keyId);
    if (known.isPresent() && seen.isYoungerThan(LIFETIME, now)) {
      if (!seen.isYoungerThan(LIFETIME.minus(AHEAD), now)) {
        refresh(seen, Purpose.RENEWAL); // nobody waits for it
      }
      return new KeyLookup.Found(known.get());
    }
    if (known.isPresent() && isUnderWay()) { // somebody sees to it: no need to wait
      return new KeyLookup.Found(known.get());
    }
    Purpose purpose = seen.isYoungerThan(LIFETIME, now) ? Purpose.UNKNOWN_KEY : Purpose.RENEWAL;
    KeySet latest = SingleFlight.await(refresh(seen, purpose)).orElse(seen).usable(clock.instant());
    Optional<VerificationKey> found = latest.find(keyId);
    if (found.isPresent()) {
      return new KeyLookup.Found(found.get());
    }
    return latest.isEmpty() ? noKeys() : new KeyLookup.Unknown();
  }

  @Override
  public Optional<VerificationKey> known(String keyId) {
    Snapshot seen = current;
    return seen.isYoungerThan(LIFETIME.minus(AHEAD), clock.instant())
        ? seen.keys().find(keyId)
        : Optional.empty();
  }

  private synchronized boolean isUnderWay() {
    return underWay != null && !underWay.isDone();
  }

  private synchronized KeyLookup noKeys() {
    return new KeyLookup.NoKeys(budget.wait(clock.instant()));
  }

  private synchronized CompletableFuture<Snapshot> refresh(Snapshot seen, Purpose purpose) {
    CompletableFuture<Snapshot> running = underWay;
    if (running != null && !running.isDone()) {
      return running;
    }
    Snapshot now = current;
    // Whoever looked before a fetch ended takes its outcome, good or bad, and starts none.
    if (now != seen || !budget.take(clock.instant(), purpose)) {
      return CompletableFuture.completedFuture(now);
    }
    CompletableFuture<Snapshot> started =
        source.fetch().handle((keys, problem) -> settle(keys, problem));
    underWay = started;
    return started;
  }

  private Snapshot settle(@Nullable KeySet keys, @Nullable Throwable problem) {
    Snapshot outcome;
    if (keys == null) {
      LOG.log(Level.WARNING, "cannot fetch keys from " + address + ": " + cause(problem));
      outcome = new Snapshot(current.keys(), current.fetchedAt());
    } else {
      outcome = new Snapshot(keys, clock.instant());
    }
    current = outcome;
    return outcome;
  }

  private static String cause(@Nullable Throwable problem) {
    Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
    return cause instanceof UnusableAnswerException ? cause.getMessage() : String.valueOf(cause);
  }

  /** Compared by identity: a failed fetch makes a new one of the same content. */
  private record Snapshot(KeySet keys, Instant fetchedAt) {
    boolean isYoungerThan(Duration age, Instant now) {
      return now.isBefore(fetchedAt.plus(age)) && !now.isBefore(fetchedAt);
    }

    /** The keys, unless they are too old even for an outage. */
    KeySet usable(Instant now) {
      return now.isBefore(fetchedAt.plus(OUTAGE)) ? keys : KeySet.EMPTY;
    }
  }
}
