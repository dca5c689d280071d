package com.leanmcp.protocol;

import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AuthUser;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends what somebody listens to when the token ends that let them in. */
final class TokenExpiry {
  private TokenExpiry() {}

  /** Runs {@code end}, which does not block, when the caller's token ends, unless the stream has ended by then. */
  static void watch(AccessDecision.Granted caller, Clock clock, EventStream stream, Runnable end) {
    caller.user().flatMap(AuthUser::expires).ifPresent(expires -> {
      Duration left = Duration.between(clock.instant(), expires);
      long millis = left.isNegative() ? 0 : Math.min(left.toSeconds(), Integer.MAX_VALUE) * 1_000;
      CompletableFuture<Void> timer =
          new CompletableFuture<Void>().completeOnTimeout(null, millis, TimeUnit.MILLISECONDS);
      timer.thenRun(end);
      stream.onEnded(() -> timer.cancel(false));
    });
  }
}
