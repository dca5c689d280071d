package com.leanmcp.auth.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.MovableClock;
import com.leanmcp.auth.clerk.OpaqueVerdict.Bad;
import com.leanmcp.auth.clerk.OpaqueVerdict.Good;
import com.leanmcp.auth.clerk.OpaqueVerdict.Unknown;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.json.JsonValue.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
  void keepsGoodTokensWhoeverInventsBadOnes() {
    VerdictCache cache = new VerdictCache(clock);
    OpaqueVerdict good = new Good(new Claims(new JsonObject(Map.of())), Optional.empty());
    TokenDigest token = TokenDigest.of("oat_good");
    cache.put(token, good);
    cache.put(TokenDigest.of("oat_unknown"), new Unknown(Duration.ofSeconds(1)));
    for (int i = 0; i < 2 * VerdictCache.GOOD; i++) {
      cache.put(TokenDigest.of("oat_" + i), new Bad(Reason.REVOKED));
    }

    assertThat(cache.find(token)).contains(good);
    assertThat(cache.find(TokenDigest.of("oat_unknown"))).isEmpty();
  }
}
