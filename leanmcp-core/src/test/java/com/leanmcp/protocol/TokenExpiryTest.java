package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AuthUser;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenExpiryTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final CountDownLatch ended = new CountDownLatch(1);
  private final FakeStream stream = new FakeStream();

  private static AccessDecision.Granted caller(JsonValue exp) {
    AuthUser user = new AuthUser(
        "ada",
        "ada",
        "https://issuer",
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        new JsonObject(Map.of("exp", exp)));
    return new AccessDecision.Granted(Optional.of(user), Optional.empty());
  }

  private static JsonNumber number(String value) {
    return new JsonNumber(new BigDecimal(value));
  }

  private void watch(AccessDecision.Granted caller) {
    TokenExpiry.watch(caller, CLOCK, stream, ended::countDown);
  }

  @Test
  void endsWithTheToken() throws InterruptedException {
    watch(caller(number("1700000001")));

    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void endsAtOnceWhenTheTokenHasEnded() throws InterruptedException {
    watch(caller(number("1699999999.5")));

    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void goesOnForWhoeverHasNoTokenOrOneWithoutEnd() {
    watch(AccessDecision.Granted.ANYBODY);
    watch(new AccessDecision.Granted(
        Optional.of(AuthUser.of("https://issuer", "ada")), Optional.empty()));
    watch(caller(new JsonValue.JsonString("soon")));

    assertThat(stream.watchers()).isZero();
  }

  @Test
  void aDateBeyondAllDatesIsNone() {
    watch(caller(number("1e400")));

    assertThat(stream.watchers()).isZero();
  }

  @Test
  void aStreamThatHasEndedIsWatchedNoMore() {
    watch(caller(number("1700003600")));

    stream.end();

    assertThat(ended.getCount()).isOne();
  }
}
