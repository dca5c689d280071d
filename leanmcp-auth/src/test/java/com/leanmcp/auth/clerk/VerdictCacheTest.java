package com.leanmcp.auth.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.auth.MovableClock;
import com.leanmcp.auth.cache.TokenDigest;
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

final class VerdictCacheTest {
  private final MovableClock clock = new MovableClock(Instant.EPOCH);

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
