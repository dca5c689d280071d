package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.protocol.SessionStore.SessionKey;
import com.leanmcp.service.LogLevel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemorySessionStoreTest {
  private final SettableClock clock = new SettableClock();
  private final Instant start = clock.instant();
  private final MemorySessionStore store = new MemorySessionStore(4, clock);

  /** A session that was issued so many seconds after the start. */
  private SessionKey session(int second) {
    return session("session " + second, second);
  }

  private SessionKey session(String hash, int second) {
    Instant issued = start.plusSeconds(second);
    return new SessionKey(hash, issued, issued.plus(Duration.ofHours(1)));
  }

  @Test
  void anEndedSessionStaysEndedAndOthersDoNot() {
    store.end(session(1));

    assertThat(store.isEnded(session(1))).isTrue();
    assertThat(store.isEnded(session("another", 1))).isFalse();
  }

  @Test
  void whenThereAreTooManyEverythingAsOldHasEndedToo() {
    for (int second = 1; second <= 4; second++) {
      store.end(session(second));
    }

    store.end(session(10));

    assertThat(store.isEnded(session("as old", 2))).isTrue();
    assertThat(store.isEnded(session("newer", 3))).isFalse();
  }

  @Test
  void neverForgetsAnEndedSessionHoweverManyThereAre() {
    for (int second = 1; second <= 100; second++) {
      store.end(session(second));
    }

    for (int second = 1; second <= 100; second++) {
      assertThat(store.isEnded(session(second))).as("session %s", second).isTrue();
    }
    assertThat(store.isEnded(session("newest", 101))).isFalse();
  }

  @Test
  void anOldSessionThatEndsLateBringsNoneBack() {
    for (int second = 51; second <= 55; second++) {
      store.end(session(second));
    }
    assertThat(store.isEnded(session("as old as one forgotten", 52))).isTrue();

    for (int second = 1; second <= 20; second++) {
      store.end(session(second));
    }

    assertThat(store.isEnded(session("as old as one forgotten", 52))).isTrue();
    assertThat(store.isEnded(session(51))).isTrue();
    assertThat(store.isEnded(session(55))).isTrue();
  }

  @Test
  void sessionsThatHaveExpiredMakeRoomWithoutEndingOthers() {
    for (int second = 1; second <= 4; second++) {
      store.end(session(second));
    }
    clock.forward(Duration.ofHours(2));

    store.end(session(7200));

    assertThat(store.isEnded(session(7200))).isTrue();
    assertThat(store.isEnded(session("alive", 3))).isFalse();
  }

  @Test
  void keepsTheLevelOfASessionUntilItEnds() {
    store.logLevel(session(1), LogLevel.ERROR);
    store.logLevel(session(1), LogLevel.DEBUG);
    assertThat(store.logLevel(session(1))).contains(LogLevel.DEBUG);
    assertThat(store.logLevel(session(2))).isEmpty();

    store.end(session(1));

    assertThat(store.logLevel(session(1))).isEmpty();
  }

  @Test
  void keepsWhatASessionWatches() {
    assertThat(store.subscribe(session(1), "test://a")).isTrue();
    assertThat(store.subscribe(session(1), "test://b")).isTrue();
    assertThat(store.subscribe(session(1), "test://b")).isTrue();

    store.unsubscribe(session(1), "test://a");
    store.unsubscribe(session(2), "test://b");

    assertThat(store.subscriptions(session(1))).containsExactly("test://b");
    assertThat(store.subscriptions(session(2))).isEmpty();
  }

  @Test
  void aSessionWatchesABoundedNumberOfResources() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(store.subscribe(session(1), "test://" + i)).isTrue();
    }

    assertThat(store.subscribe(session(1), "test://one more")).isFalse();
    assertThat(store.subscribe(session(1), "test://0")).isTrue();
    assertThat(store.subscriptions(session(1))).hasSize(1_000);
  }

  @Test
  void ofTooManySessionsThoseThatExpireFirstLoseWhatTheyWant() {
    for (int second = 1; second <= 5; second++) {
      store.logLevel(session(second), LogLevel.ERROR);
    }

    assertThat(store.logLevel(session(1))).isEmpty();
    assertThat(store.logLevel(session(2))).isEmpty();
    assertThat(store.logLevel(session(3))).contains(LogLevel.ERROR);
    assertThat(store.logLevel(session(5))).contains(LogLevel.ERROR);
  }

  @Test
  void refusesToKeepNothing() {
    assertThatThrownBy(() -> new MemorySessionStore(1, clock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 1");
  }
}
