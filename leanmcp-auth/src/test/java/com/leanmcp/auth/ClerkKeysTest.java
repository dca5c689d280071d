package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.auth.FakeClerk.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys: fetched when needed, seldom, and never for the worse. */
final class ClerkKeysTest extends ClerkFixture {
  private static final Reply BOTH = Reply.ok(TestKey.set(TestKey.ONE.jwk(), TestKey.TWO.jwk()));

  private String second() {
    return unknown("ins_two");
  }

  private String unknown(String keyId) {
    return TestKey.TWO.sign(
        "{\"alg\":\"RS256\",\"kid\":\"" + keyId + "\"}", claims(",\"azp\":\"" + PARTY + "\""));
  }

  private String lasting() {
    return TestKey.ONE.sign(
        SESSION_HEADER,
        "{\"iss\":\"" + clerk.url() + "\",\"sub\":\"a\",\"iat\":" + NOW + ",\"exp\":"
            + (NOW + 9_999_999) + ",\"azp\":\"" + PARTY + "\"}");
  }

  private int fetches() {
    return clerk.asked(FakeClerk.KEYS).size();
  }

  @Test
  void fetchesOnceForManyTokens() {
    accepts(session(""));
    accepts(session(""));
    accepts(access(""));
    assertThat(fetches()).isEqualTo(1);
  }

  @Test
  void fetchesOnceForManyThreads() throws Exception {
    clerk.keys = clerk.keys.after(300);
    ExecutorService pool = Executors.newFixedThreadPool(50);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Authentication>> outcomes = new ArrayList<>();
    String token = session("");
    for (int i = 0; i < 50; i++) {
      outcomes.add(pool.submit(() -> {
        start.await();
        return authenticate(token);
      }));
    }
    start.countDown();

    for (Future<Authentication> outcome : outcomes) {
      assertThat(outcome.get()).isInstanceOf(Allowed.class);
    }
    pool.shutdownNow();
    assertThat(fetches()).isEqualTo(1);
  }

  @Test
  void takesANewKeyAtItsFirstUse() {
    accepts(session(""));
    clerk.keys = BOTH;
    accepts(second());
    accepts(session(""));
    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void fetchesTwiceInThirtySecondsAtMostForUnknownKeys() {
    accepts(session(""));
    for (int i = 0; i < 1_000; i++) {
      refuses(unknown("ins_" + i), Reason.UNKNOWN_KEY);
    }
    accepts(session(""));
    assertThat(fetches()).isEqualTo(2);

    clock.advance(Duration.ofSeconds(30));
    clerk.keys = BOTH;
    accepts(second());
    assertThat(fetches()).isEqualTo(3);
  }

  @Test
  void fetchesAgainAfterTenMinutesAndForgetsARemovedKey() {
    accepts(lasting());
    clerk.keys = Reply.ok(TestKey.set(TestKey.TWO.jwk()));
    clock.advance(Duration.ofMinutes(9).minusMillis(1));
    accepts(lasting());
    assertThat(fetches()).isEqualTo(1);

    clock.advance(Duration.ofMinutes(1).plusMillis(1));
    refuses(lasting(), Reason.UNKNOWN_KEY);
    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void isUnavailableWhileThereWereNeverKeys() {
    clerk.keys = Reply.status(503, "");
    Authentication first = authenticate(session(""));
    Authentication second = authenticate(session(""));
    Authentication third = authenticate(session(""));

    assertThat(first).isInstanceOf(Unavailable.class);
    assertThat(second).isInstanceOf(Unavailable.class);
    assertThat(third).isEqualTo(new Unavailable(Duration.ofSeconds(30)));
    assertThat(fetches()).isEqualTo(2);

    clock.advance(Duration.ofSeconds(30));
    clerk.keys = Reply.ok(TestKey.set(TestKey.ONE.jwk()));
    accepts(lasting());
  }

  static List<Reply> unusable() {
    String evil = TestKey.set(TestKey.ONE.jwk());
    return List.of(
        Reply.status(500, evil),
        Reply.status(404, ""),
        Reply.status(201, evil),
        Reply.ok(""),
        Reply.ok("<html>"),
        Reply.ok("{}"),
        Reply.ok("{\"keys\":null}"),
        Reply.ok("{\"keys\":{}}"),
        Reply.ok("{\"keys\":[]}"),
        Reply.ok("{\"keys\":[],\"keys\":[" + TestKey.ONE.jwk() + "]}"),
        Reply.ok(evil.substring(0, evil.length() - 1)),
        Reply.ok(TestKey.set(TestKey.ONE.jwk(), "{\"pad\":\"" + "x".repeat(60_000) + "\"}")),
        Reply.ok(TestKey.set(TestKey.ONE.jwk("ins_one", ",\"use\":\"enc\""))),
        Reply.ok(evil).never());
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void keepsGoodKeysAndIsUnavailableWithoutAny(Reply unusable) {
    Reply good = clerk.keys;
    clerk.keys = unusable;
    assertThat(authenticate(lasting())).isInstanceOf(Unavailable.class);

    clerk.keys = good;
    accepts(lasting());
    clerk.keys = unusable;
    clock.advance(Duration.ofMinutes(10));
    accepts(lasting());
    assertThat(fetches()).isEqualTo(3);
    refuses(unknown("ins_x"), Reason.UNKNOWN_KEY);
  }

  @Test
  void followsNoRedirect() {
    try (FakeClerk evil = new FakeClerk()) {
      for (int status : new int[] {301, 302, 303, 307, 308}) {
        clerk.keys = Reply.status(status, "").to(evil.url() + FakeClerk.KEYS);
        clock.advance(Duration.ofSeconds(31));
        assertThat(authenticate(lasting())).isInstanceOf(Unavailable.class);
      }
      assertThat(evil.asked()).isEmpty();
      assertThat(fetches()).isEqualTo(5);
    }
  }

  @Test
  void isUnavailableWhenNobodyListens() {
    clerk.close();
    assertThat(authenticate(session(""))).isInstanceOf(Unavailable.class);
  }

  @Test
  void failsClosedAfterItIsClosed() {
    provider.close();
    assertThat(authenticate(session(""))).isInstanceOf(Unavailable.class);
    assertThat(clerk.asked()).isEmpty();
  }

  @Test
  void sharesABadOutcomeToo() throws Exception {
    clerk.keys = Reply.status(500, "").after(300);
    ExecutorService pool = Executors.newFixedThreadPool(20);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Authentication>> outcomes = new ArrayList<>();
    String token = session("");
    for (int i = 0; i < 20; i++) {
      outcomes.add(pool.submit(() -> {
        start.await();
        return authenticate(token);
      }));
    }
    start.countDown();

    for (Future<Authentication> outcome : outcomes) {
      assertThat(outcome.get()).isInstanceOf(Unavailable.class);
    }
    pool.shutdownNow();
    assertThat(fetches()).isLessThanOrEqualTo(2);
  }
}
