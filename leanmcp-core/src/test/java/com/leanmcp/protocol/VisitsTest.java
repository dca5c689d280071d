package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.protocol.SessionStore.SessionKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VisitsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final SessionKey ANN = key("ann");
  private static final SessionKey BOB = key("bob");

  private Instant now = START;
  private final Visits visits = new Visits(new Clock() {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  });

  private static SessionKey key(String hash) {
    return new SessionKey(hash, START, START.plus(Duration.ofDays(30)));
  }

  @Test
  void tellsWhoWasAskedOnce() {
    visits.asked("a", ANN);
    visits.asked("a", BOB);

    assertThat(visits.done("a")).contains(ANN);
    assertThat(visits.done("a")).isEmpty();
    assertThat(visits.done("b")).isEmpty();
  }

  @Test
  void forgetsAfterADay() {
    visits.asked("a", ANN);
    visits.asked("b", ANN);

    now = START.plus(Duration.ofDays(1)).minusSeconds(1);
    assertThat(visits.done("a")).contains(ANN);
    now = START.plus(Duration.ofDays(1));
    assertThat(visits.done("b")).isEmpty();
  }

  @Test
  void forgetsTheOldestWhereThereAreTooMany() {
    for (int i = 0; i <= Visits.MOST; i++) {
      visits.asked("visit " + i, ANN);
    }

    assertThat(visits.done("visit 0")).isEmpty();
    assertThat(visits.done("visit 1")).contains(ANN);
  }

  @Test
  void forgetsASessionThatHasEnded() {
    visits.asked("a", ANN);
    visits.asked("b", BOB);

    visits.end(ANN);

    assertThat(visits.done("a")).isEmpty();
    assertThat(visits.done("b")).contains(BOB);
  }
}
