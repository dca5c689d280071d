package com.leanmcp.maven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import org.junit.jupiter.api.Test;

/** A change that is not breaking never refuses what was accepted before, as an independent validator sees it. */
class SoundnessTest {
  private static final int PAIRS = 6_000;
  private static final int VALUES = 60;

  /** How much was shown, so that a test that shows nothing fails. */
  private record Tally(int harmless, int accepted, int breaking) {}

  @Test
  void argumentsThatWereAcceptedAreAcceptedAfterACompatibleChange() {
    Tally tally = judge(Role.ARGUMENTS, 1);

    assertThat(tally.harmless()).isGreaterThan(PAIRS / 5);
    assertThat(tally.accepted()).isGreaterThan(PAIRS * 2);
    assertThat(tally.breaking()).isGreaterThan(PAIRS / 5);
  }

  @Test
  void resultsOfACompatibleChangeAreWhatTheOldSchemaAccepts() {
    Tally tally = judge(Role.RESULT, 2);

    assertThat(tally.harmless()).isGreaterThan(PAIRS / 5);
    assertThat(tally.accepted()).isGreaterThan(PAIRS * 2);
    assertThat(tally.breaking()).isGreaterThan(PAIRS / 5);
  }

  private static Tally judge(Role role, long seed) {
    RandomSchemas schemas = new RandomSchemas(seed);
    int harmless = 0;
    int accepted = 0;
    int breaking = 0;
    for (int i = 0; i < PAIRS; i++) {
      JsonObject before = schemas.whole();
      JsonObject after = schemas.edited(before);
      if (SchemaChanges.between(role, before, after).stream()
          .anyMatch(each -> each.severity() == Severity.BREAKING)) {
        breaking++;
        continue;
      }
      harmless++;
      accepted +=
          role == Role.ARGUMENTS ? within(schemas, before, after) : within(schemas, after, before);
    }
    return new Tally(harmless, accepted, breaking);
  }

  /** Checks that {@code wide} accepts what {@code narrow} accepts; gives how many values that were. */
  private static int within(RandomSchemas schemas, JsonObject narrow, JsonObject wide) {
    Judge first = Judge.of(narrow);
    Judge second = Judge.of(wide);
    int accepted = 0;
    for (int i = 0; i < VALUES; i++) {
      JsonValue value = schemas.instance(3);
      if (first.accepts(value)) {
        assertThat(second.accepts(value))
            .as(
                "%s\naccepted by %s\nand by %s",
                Judge.text(value), Judge.text(narrow), Judge.text(wide))
            .isTrue();
        accepted++;
      }
    }
    return accepted;
  }
}
