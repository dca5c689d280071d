package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.protocol.ResumableStreams.Position;
import com.leanmcp.protocol.SessionStore.SessionKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResumableStreamTest {
  private final SettableClock clock = new SettableClock();
  private final ResumableStreams streams = new ResumableStreams(clock);
  private final SessionKey mine = session("mine");
  private final FakeStream door = new FakeStream();

  private SessionKey session(String hash) {
    return new SessionKey(hash, clock.instant(), clock.instant().plus(Duration.ofHours(1)));
  }

  private static Event event(String text) {
    return Event.essential(text.getBytes(StandardCharsets.UTF_8));
  }

  private ResumableStream open() {
    return streams.open(mine).orElseThrow();
  }

  private FakeStream resume(String lastEvent) {
    Position position = streams.find(lastEvent, mine).orElseThrow();
    FakeStream back = new FakeStream();
    position.stream().attach(back, position.after());
    return back;
  }

  @Test
  void numbersEventsInTheirOrder() {
    ResumableStream stream = open();
    stream.attach(door);

    stream.offer(event("a"));
    stream.offer(event("b"));
    stream.offer(event("c"));

    assertThat(door.messages()).containsExactly("a", "b", "c");
    String id = door.ids().get(0).substring(0, door.ids().get(0).lastIndexOf('.'));
    assertThat(door.ids()).containsExactly(id + ".0", id + ".1", id + ".2");
  }

  @Test
  void noTwoStreamsShareAnId() {
    open().attach(door);
    FakeStream other = new FakeStream();
    ResumableStream second = open();
    second.attach(other);

    second.offer(event("b"));

    assertThat(streams.find(other.ids().get(0), mine).orElseThrow().stream()).isSameAs(second);
    assertThat(door.events).isEmpty();
  }

  @Test
  void aClientThatComesBackGetsOnlyWhatCameAfterItsLastEvent() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.offer(event("a"));
    stream.offer(event("b"));
    door.end();
    stream.offer(event("c"));

    FakeStream back = resume(door.ids().get(0));
    stream.offer(event("d"));

    assertThat(back.messages()).containsExactly("b", "c", "d");
    assertThat(door.messages()).containsExactly("a", "b");
  }

  @Test
  void whatEndsWhileNobodyReadsIsReadLater() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.prime();
    door.end();
    stream.offer(event("result"));
    stream.end();

    FakeStream back = resume(door.ids().get(0));

    assertThat(back.messages()).containsExactly("result");
    assertThat(back.hasEnded()).isTrue();
  }

  @Test
  void aStreamThatWasReadToItsEndHasNothingMoreToSay() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.offer(event("result"));
    stream.end();

    FakeStream back = resume(door.ids().get(0));

    assertThat(door.hasEnded()).isTrue();
    assertThat(back.messages()).isEmpty();
    assertThat(back.hasEnded()).isTrue();
  }

  @Test
  void whatIsSaidAfterTheEndIsDropped() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.end();

    stream.offer(event("late"));

    assertThat(door.events).isEmpty();
  }

  @Test
  void onlyOneConnectionReadsAStream() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.offer(event("a"));

    FakeStream back = resume(door.ids().get(0));
    stream.offer(event("b"));

    assertThat(door.hasEnded()).isTrue();
    assertThat(door.messages()).containsExactly("a");
    assertThat(back.messages()).containsExactly("b");
    assertThat(stream.isRead()).isTrue();
  }

  @Test
  void anotherSessionsEventIsUnknown() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.offer(event("a"));

    Optional<Position> found = streams.find(door.ids().get(0), session("theirs"));

    assertThat(found).isEmpty();
  }

  @Test
  void whatIsNoEventIdIsUnknown() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.offer(event("a"));
    String id = door.ids().get(0).substring(0, door.ids().get(0).lastIndexOf('.'));

    for (String junk : List.of(
        "",
        ".",
        ".0",
        "0",
        "junk",
        "junk.0",
        id,
        id + ".",
        id + ".-1",
        id + ".x",
        id + ".1 ",
        id + ".99999999999999999999",
        id + "\u0000.0",
        id + ".٠")) {
      assertThat(streams.find(junk, mine)).as(junk).isEmpty();
    }
  }

  @Test
  void keepsABoundedNumberOfEvents() {
    ResumableStream stream = open();
    stream.attach(door);
    IntStream.range(0, 300).forEach(i -> stream.offer(event("event " + i)));
    door.end();

    FakeStream back = resume(door.ids().get(0));

    assertThat(back.messages()).hasSize(256).startsWith("event 44").endsWith("event 299");
  }

  @Test
  void keepsABoundedNumberOfBytes() {
    AtomicLong kept = new AtomicLong();
    ResumableStream stream = new ResumableStream("id", mine, kept, 100);
    stream.attach(door);

    IntStream.range(0, 10).forEach(i -> stream.offer(event("x".repeat(30) + i)));
    FakeStream back = new FakeStream();
    stream.attach(back, -1);

    assertThat(kept.get()).isLessThanOrEqualTo(100);
    assertThat(door.messages()).hasSize(10);
    assertThat(back.messages())
        .containsExactly("x".repeat(30) + 7, "x".repeat(30) + 8, "x".repeat(30) + 9);
  }

  @Test
  void letsTheConnectionGoAndAsksTheClientToComeBack() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.offer(event("a"));

    stream.detach(Duration.ofMillis(500));
    stream.offer(event("b"));

    assertThat(door.hasEnded()).isTrue();
    Event last = door.events.get(door.events.size() - 1);
    assertThat(last.retry()).contains(Duration.ofMillis(500));
    assertThat(last.message()).isEmpty();
    assertThat(resume(last.id().orElseThrow()).messages()).containsExactly("b");
  }

  @Test
  void lettingGoOfNobodyDoesNothing() {
    ResumableStream stream = open();

    stream.detach(Duration.ofMillis(500));
    stream.offer(event("a"));
    stream.attach(door, -1);

    assertThat(door.messages()).containsExactly("a");
    assertThat(door.hasEnded()).isFalse();
  }

  @Test
  void theEndOfASessionEndsItsStreamsAndNoOthers() {
    ResumableStream stream = open();
    stream.attach(door);
    stream.offer(event("a"));
    ResumableStream other = streams.open(session("theirs")).orElseThrow();
    FakeStream otherDoor = new FakeStream();
    other.attach(otherDoor);

    streams.end(mine);
    other.offer(event("b"));

    assertThat(door.hasEnded()).isTrue();
    assertThat(streams.find(door.ids().get(0), mine)).isEmpty();
    assertThat(otherDoor.messages()).containsExactly("b");
  }

  @Test
  void whoWaitsForTheEndIsToldWhoeverEndsIt() {
    List<String> told = new ArrayList<>();
    ResumableStream ended = open();
    ended.onEnded(() -> told.add("ended"));
    ResumableStream forgotten = open();
    forgotten.onEnded(() -> told.add("forgotten"));

    ended.end();
    ended.end();
    streams.end(mine);
    ended.onEnded(() -> told.add("late"));

    assertThat(told).containsExactly("ended", "forgotten", "late");
  }

  @Test
  void aLostConnectionIsNoEnd() {
    List<String> told = new ArrayList<>();
    ResumableStream stream = open();
    stream.onEnded(() -> told.add("ended"));
    stream.attach(door);

    door.end();

    assertThat(told).isEmpty();
    assertThat(stream.isRead()).isFalse();
  }

  @Test
  void thereIsABoundedNumberOfStreams() {
    for (int i = 0; i < ResumableStreams.MOST_STREAMS; i++) {
      open();
    }

    assertThat(streams.open(mine)).isEmpty();
  }

  @Test
  void aStreamThatIsOverMakesRoomForANewOne() {
    ResumableStream over = open();
    over.attach(door);
    over.offer(event("a"));
    for (int i = 1; i < ResumableStreams.MOST_STREAMS; i++) {
      open();
    }

    over.end();

    assertThat(streams.open(mine)).isPresent();
    assertThat(streams.find(door.ids().get(0), mine)).isEmpty();
    assertThat(streams.open(mine)).isEmpty();
  }

  @Test
  void theStreamsOfExpiredSessionsMakeRoom() {
    for (int i = 0; i < ResumableStreams.MOST_STREAMS; i++) {
      open().attach(door);
    }
    clock.forward(Duration.ofHours(1));

    Optional<ResumableStream> fresh = streams.open(session("fresh"));

    assertThat(fresh).isPresent();
    assertThat(door.hasEnded()).isTrue();
  }

  @Test
  void idsAreLongEnoughThatNobodyGuessesThem() {
    HashSet<String> ids = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      FakeStream reader = new FakeStream();
      ResumableStream stream = open();
      stream.attach(reader);
      stream.prime();
      ids.add(reader.ids().get(0));
    }

    assertThat(ids).hasSize(100).allMatch(id -> id.length() >= 18);
  }
}
