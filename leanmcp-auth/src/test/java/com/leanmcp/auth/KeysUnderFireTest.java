package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.key.KeyCache;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Floods, rotations and outages by the clock (threats T14 to T16). */
final class KeysUnderFireTest extends ClerkFixture {
  private static final Reply BOTH = Reply.ok(TestKey.set(TestKey.ONE.jwk(), TestKey.TWO.jwk()));

  private int shots;

  private String lasting(TestKey key) {
    return key.sign(
        SESSION_HEADER.replace("ins_one", key.id()),
        "{\"iss\":\"" + clerk.url() + "\",\"sub\":\"a\",\"iat\":" + NOW + ",\"exp\":"
            + (NOW + 9_999_999) + ",\"azp\":\"" + PARTY + "\"}");
  }

  /** A token of a key nobody has; it needs no signature, since none can be checked. */
  private void shoot() {
    String header = "{\"alg\":\"RS256\",\"kid\":\"ins_" + shots++ + "\"}";
    refuses(
        TestKey.base64(header.getBytes(StandardCharsets.UTF_8)) + "."
            + TestKey.base64(claims(",\"azp\":\"" + PARTY + "\"").getBytes(StandardCharsets.UTF_8))
            + ".AAAA",
        Reason.UNKNOWN_KEY);
  }

  private int fetches() {
    return clerk.asked(FakeClerk.KEYS).size();
  }

  @Test
  void fetchesTwiceInThirtySecondsAtMostAndFailsNoKnownKey() {
    String known = lasting(TestKey.ONE);
    accepts(known);
    for (int i = 0; i < 10_000; i++) {
      shoot();
      if (i % 500 == 0) {
        accepts(known);
      }
    }
    assertThat(fetches()).isEqualTo(2);

    int before = fetches();
    for (int second = 0; second < 1_200; second++) {
      clock.advance(Duration.ofSeconds(1));
      shoot();
      accepts(known);
    }
    // one in each window of thirty seconds for the unknown keys; each makes a renewal needless
    assertThat(fetches() - before).isLessThanOrEqualTo(40);
  }

  @Test
  void picksUpARotationAtOnceWhileTheBudgetIsUnspent() {
    accepts(lasting(TestKey.ONE));
    clerk.keys = BOTH;

    accepts(lasting(TestKey.TWO)); // with one fetch, while the clock stands still
    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void picksUpARotationWithinThirtyFiveSecondsUnderFire() {
    accepts(lasting(TestKey.ONE));
    shoot();
    clerk.keys = BOTH;
    String rotated = lasting(TestKey.TWO);
    int seconds = 0;
    while (!(authenticate(rotated) instanceof Allowed)) {
      shoot();
      clock.advance(Duration.ofSeconds(1));
      seconds++;
    }
    assertThat(seconds).isBetween(1, 35);
  }

  @Test
  void renewsTheKeysAlthoughTheFetchForAnUnknownOneFailed() {
    accepts(lasting(TestKey.ONE));
    clerk.keys = Reply.status(500, "");
    clock.advance(KeyCache.LIFETIME.minusSeconds(20));
    shoot();
    shoot();
    assertThat(fetches()).isEqualTo(2);

    clerk.keys = Reply.ok(TestKey.set(TestKey.TWO.jwk()));
    clock.advance(Duration.ofSeconds(21));
    refuses(lasting(TestKey.ONE), Reason.UNKNOWN_KEY);
    accepts(lasting(TestKey.TWO));
    assertThat(fetches()).isEqualTo(3);
  }

  static List<Reply> outages() {
    return List.of(
        Reply.status(503, ""),
        Reply.ok("{\"keys\":[]}"),
        Reply.ok("<html>signed out</html>"),
        Reply.status(302, "").to("http://127.0.0.1:9/keys"));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void keepsOldKeysThroughAnOutageButNotForEver(Reply outage) {
    accepts(lasting(TestKey.ONE));
    clerk.keys = outage;
    clock.advance(KeyCache.OUTAGE.minusSeconds(1));
    accepts(lasting(TestKey.ONE));
    clock.advance(Duration.ofSeconds(1));
    assertThat(authenticate(lasting(TestKey.ONE))).isInstanceOf(Unavailable.class);

    clock.advance(Duration.ofSeconds(30));
    clerk.keys = BOTH;
    accepts(lasting(TestKey.ONE));
  }
}
