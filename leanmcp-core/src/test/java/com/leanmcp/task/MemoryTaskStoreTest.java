package com.leanmcp.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.task.TaskStore.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTaskStoreTest {
  private Instant now = Instant.parse("2026-11-24T00:00:00Z");
  private final Clock clock = new Clock() {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  };
  private final MemoryTaskStore store = new MemoryTaskStore(2, 10, clock);

  private TaskEntry entry(String id, long version, String state) {
    return new TaskEntry(id, version, now.plusSeconds(60), state);
  }

  @Test
  void aTaskIsFoundUntilItExpires() {
    TaskEntry entry = entry("a", 1, "one");
    store.create(entry);

    now = now.plusSeconds(59);
    assertThat(store.find("a")).contains(entry);
    now = now.plusSeconds(1);
    assertThat(store.find("a")).isEmpty();
    assertThat(store.replace(entry("a", 2, "two"))).isEqualTo(Change.OUTDATED);
  }

  @Test
  void ofTwoChangesAtOnceOneIsOutdated() {
    store.create(entry("a", 1, "one"));

    assertThat(store.replace(entry("a", 2, "two"))).isEqualTo(Change.KEPT);
    assertThat(store.replace(entry("a", 2, "too"))).isEqualTo(Change.OUTDATED);
    assertThat(store.find("a")).map(TaskEntry::state).contains("two");
    assertThat(store.replace(entry("b", 2, "two"))).isEqualTo(Change.OUTDATED);
  }

  @Test
  void noTaskMakesRoomForAnotherBeforeItExpires() {
    assertThat(store.create(entry("a", 1, "1"))).isTrue();
    now = now.plusSeconds(30);
    assertThat(store.create(entry("b", 1, "2"))).isTrue();
    assertThat(store.create(entry("c", 1, "3"))).isFalse();

    now = now.plusSeconds(30);
    assertThat(store.create(entry("c", 1, "3"))).isTrue();
    assertThat(store.find("b")).isPresent();
  }

  @Test
  void theSizeOfAllStatesIsBounded() {
    assertThat(store.create(entry("a", 1, "123456"))).isTrue();
    assertThat(store.create(entry("b", 1, "12345"))).isFalse();
    assertThat(store.create(entry("b", 1, "1234"))).isTrue();
    assertThat(store.replace(entry("b", 2, "12345"))).isEqualTo(Change.NO_ROOM);
    assertThat(store.find("b")).map(TaskEntry::state).contains("1234");
    assertThat(store.replace(entry("a", 2, "12345"))).isEqualTo(Change.KEPT);
    assertThat(store.replace(entry("b", 2, "12345"))).isEqualTo(Change.KEPT);
  }

  @Test
  void roomThatExpiredTasksTakeIsGivenBack() {
    store.create(entry("a", 1, "1234567890"));

    now = now.plusSeconds(60);
    assertThat(store.create(entry("b", 1, "12345"))).isTrue();
    now = now.plus(Duration.ofSeconds(1));
    assertThat(store.replace(entry("b", 2, "1234567890"))).isEqualTo(Change.KEPT);
  }

  @Test
  void everyChangeIsTold() {
    List<Long> told = new ArrayList<>();
    store.onChange(entry -> told.add(entry.version()));

    store.create(entry("a", 1, "1"));
    store.replace(entry("a", 2, "2"));
    store.replace(entry("a", 2, "3"));

    assertThat(told).containsExactly(1L, 2L);
  }

  @Test
  void whatIsPrivateIsNotPrinted() {
    assertThat(entry("very-secret", 1, "{\"password\":1}").toString())
        .contains("version=1")
        .doesNotContain("secret", "password");
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> new MemoryTaskStore(0, 1, clock))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TaskSettings.STANDARD.timeToLive(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TaskSettings.STANDARD.pollInterval(Duration.ofNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TaskSettings.STANDARD.mostRunning(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
