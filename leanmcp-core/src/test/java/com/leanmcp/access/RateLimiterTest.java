package com.leanmcp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private long now = Long.MAX_VALUE - 5; // a clock of nanoseconds may wrap at any time
  private final RateLimiter limiter = new RateLimiter(new RateLimit(10, 3), () -> now);

  @Test
  void takesABurstAndThenSaysHowLongToWait() {
    assertThat(limiter.take("a")).isEmpty();
    assertThat(limiter.take("a")).isEmpty();
    assertThat(limiter.take("a")).isEmpty();

    assertThat(limiter.take("a")).contains(Duration.ofMillis(100));
  }

  @Test
  void whatIsRefusedCostsNothing() {
    for (int i = 0; i < 20; i++) {
      limiter.take("a");
    }

    now += Duration.ofMillis(100).toNanos();

    assertThat(limiter.take("a")).isEmpty();
    assertThat(limiter.take("a")).isPresent();
  }

  @Test
  void aPauseGivesTheBurstBackAndNoMore() {
    for (int i = 0; i < 3; i++) {
      limiter.take("a");
    }

    now += Duration.ofHours(1).toNanos();

    assertThat(limiter.take("a")).isEmpty();
    assertThat(limiter.take("a")).isEmpty();
    assertThat(limiter.take("a")).isEmpty();
    assertThat(limiter.take("a")).isPresent();
  }

  @Test
  void nobodyPaysForAnother() {
    for (int i = 0; i < 4; i++) {
      limiter.take("a");
    }

    assertThat(limiter.take("b")).isEmpty();
  }

  @Test
  void thoseBeyondTheMostShareOneAllowance() {
    for (int i = 0; i < RateLimiter.MOST_KEYS; i++) {
      limiter.take("key " + i);
    }

    limiter.take("x");
    limiter.take("y");
    limiter.take("z");

    assertThat(limiter.take("another")).isPresent();
    assertThat(limiter.take("key 7")).isEmpty();
  }

  @Test
  void thoseThatHaveBeenQuietMakeRoom() {
    for (int i = 0; i < RateLimiter.MOST_KEYS; i++) {
      limiter.take("key " + i);
    }
    now += Duration.ofSeconds(1).toNanos();

    for (String each : new String[] {"w", "x", "y", "z"}) {
      assertThat(limiter.take(each)).isEmpty();
    }
  }

  @Test
  void refusesLimitsThatAreNone() {
    assertThatThrownBy(() -> new RateLimit(0, 1)).hasMessageContaining("from 1 to 1000000");
    assertThatThrownBy(() -> new RateLimit(1, 1_000_001)).hasMessageContaining("not 1 and 1000001");
  }
}
