package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.json.JsonValue.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestStatesTest {
  private static final byte[] KEY = SessionIds.randomKey();
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Journal JOURNAL =
      new Journal(Map.of("a", new JsonString("canary")), Map.of(), Map.of(), 1);

  private static RequestStates states(byte[] key, Instant now, ReplayGuard guard) {
    return new RequestStates(key, Duration.ofHours(1), guard, Clock.fixed(now, ZoneOffset.UTC));
  }

  private final RequestStates states = states(KEY, NOW, ReplayGuard.NONE);

  private Optional<Journal> open(String text) {
    return states.open(text, "ann", "q");
  }

  @Test
  void whatIsSealedIsOpenedAlsoByAnotherNodeWithTheKey() {
    String sealed = states.seal(JOURNAL, "ann", "q");

    assertThat(open(sealed)).contains(JOURNAL);
    assertThat(states(KEY, NOW.plusSeconds(3599), ReplayGuard.NONE).open(sealed, "ann", "q"))
        .contains(JOURNAL);
  }

  @Test
  void itIsNeverTheSameTextAndShowsNothing() {
    String sealed = states.seal(JOURNAL, "ann", "q");

    assertThat(states.seal(JOURNAL, "ann", "q")).isNotEqualTo(sealed);
    assertThat(sealed).doesNotContain("canary").matches("[A-Za-z0-9_-]+");
  }

  @Test
  void everyOtherTextIsRefused() {
    String sealed = states.seal(JOURNAL, "ann", "q");

    for (int i = 0; i < sealed.length(); i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      assertThat(open(sealed.substring(0, i) + other + sealed.substring(i + 1))).isEmpty();
    }
    assertThat(open(sealed + "A")).isEmpty();
    assertThat(open(sealed.substring(1))).isEmpty();
    assertThat(open(sealed + "=")).isEmpty();
    assertThat(open("")).isEmpty();
    assertThat(open("not base64 at all")).isEmpty();
    assertThat(open("A".repeat(RequestStates.LONGEST + 1))).isEmpty();
  }

  @Test
  void anotherCallersRequestsKeysAndTimesAreRefused() {
    String sealed = states.seal(JOURNAL, "ann", "q");

    assertThat(states.open(sealed, "bob", "q")).isEmpty();
    assertThat(states.open(sealed, "", "q")).isEmpty();
    assertThat(states.open(sealed, "ann", "r")).isEmpty();
    assertThat(states(SessionIds.randomKey(), NOW, ReplayGuard.NONE).open(sealed, "ann", "q"))
        .isEmpty();
    assertThat(states(KEY, NOW.plusSeconds(3600), ReplayGuard.NONE).open(sealed, "ann", "q"))
        .isEmpty();
  }

  @Test
  void aGuardSeesToItThatAStateIsUsedOnce() {
    Set<String> seen = new HashSet<>();
    RequestStates guarded = states(KEY, NOW, (id, until) -> {
      assertThat(until).isEqualTo(NOW.plus(Duration.ofHours(1)));
      return seen.add(id);
    });
    String sealed = guarded.seal(JOURNAL, "ann", "q");

    assertThat(guarded.open(sealed, "bob", "q"))
        .as("a stranger uses nothing up")
        .isEmpty();
    assertThat(guarded.open(sealed, "ann", "q")).isPresent();
    assertThat(guarded.open(sealed, "ann", "q")).isEmpty();
  }

  @Test
  void whatGetsTooLongIsNotSealed() {
    Journal much = new Journal(
        Map.of("a", new JsonString("x".repeat(RequestStates.LONGEST))), Map.of(), Map.of(), 1);

    assertThatThrownBy(() -> states.seal(much, "ann", "q"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("too long");
  }
}
