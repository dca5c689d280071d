package com.leanmcp.auth.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class BoundedCacheTest {
  private final MovableClock clock = new MovableClock(Instant.EPOCH);

  @Test
  void forgetsTheOldestWhenThereAreTooMany() {
    BoundedCache<Integer, String> cache = new BoundedCache<>(100, clock);
    for (int i = 0; i < 1_000_000; i++) {
      cache.put(i, "value", Duration.ofDays(1));
    }

    assertThat(cache.size()).isEqualTo(100);
    assertThat(cache.find(999_900)).contains("value");
    assertThat(cache.find(999_899)).isEmpty();
  }

  @Test
  void forgetsWhatIsOverAndCountsAnewWhatIsPutAgain() {
    BoundedCache<String, String> cache = new BoundedCache<>(2, clock);
    cache.put("a", "1", Duration.ofSeconds(1));
    cache.put("b", "1", Duration.ofSeconds(9));
    cache.put("a", "2", Duration.ofSeconds(9));
    cache.put("c", "1", Duration.ofSeconds(2));

    assertThat(cache.find("a")).contains("2");
    assertThat(cache.find("b")).isEmpty();
    clock.advance(Duration.ofSeconds(2));
    assertThat(cache.find("c")).isEmpty();
  }

  @Test
  void forgetsWhatItIsTold() {
    BoundedCache<String, String> cache = new BoundedCache<>(2, clock);
    cache.put("a", "1", Duration.ofSeconds(9));
    cache.put("b", "2", Duration.ofSeconds(9));

    cache.removeIf("1"::equals);

    assertThat(cache.find("a")).isEmpty();
    assertThat(cache.find("b")).contains("2");
  }
}
