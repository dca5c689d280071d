package com.leanmcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.protocol.Outbox.Bounds;
import com.leanmcp.protocol.Outbox.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private final Outbox outbox = outbox(new Bounds(4, 10_000, 2_000));

  @Test
  void givesEventsOutInTheOrderTheyCame() {
    outbox.add(essential("a"));
    outbox.add(log("b"));
    outbox.add(progress("p", "c"));

    assertThat(rest()).containsExactly("a", "b", "c");
    assertThat(outbox.isEmpty()).isTrue();
  }

  @Test
  void theLaterOfOneKeyReplacesTheEarlierAtTheEnd() {
    outbox.add(progress("p", "10 %"));
    outbox.add(progress("q", "other"));
    outbox.add(essential("a"));
    outbox.add(progress("p", "20 %"));

    assertThat(rest()).containsExactly("other", "a", "20 %");
  }

  @Test
  void aKeyThatIsOutAlreadyReplacesNothing() {
    outbox.add(progress("p", "10 %"));
    outbox.poll();
    outbox.add(progress("p", "20 %"));

    assertThat(rest()).containsExactly("20 %");
  }

  @Test
  void logMessagesBeyondTheBoundAreDroppedAndCountedInOneNotice() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      outcomes.add(outbox.add(log("log " + i)));
    }

    assertThat(outcomes).containsOnly(Outcome.QUEUED, Outcome.DROPPED);
    assertThat(rest()).containsExactly("log 0", "log 1", "log 2", "log 3", "3 dropped");
    assertThat(outbox.add(log("again"))).isEqualTo(Outcome.QUEUED);
    assertThat(rest()).containsExactly("again");
  }

  @Test
  void theNoticeStandsBeforeWhatComesAfterTheGap() {
    for (int i = 0; i < 5; i++) {
      outbox.add(log("log " + i));
    }
    outbox.poll();
    Outcome stillInTheGap = outbox.add(log("too early"));
    outbox.poll();
    Outcome after = outbox.add(log("after"));

    assertThat(stillInTheGap).isEqualTo(Outcome.DROPPED);
    assertThat(after).isEqualTo(Outcome.QUEUED);
    assertThat(rest()).containsExactly("log 2", "log 3", "2 dropped", "after");
  }

  @Test
  void logMessagesAreBoundedInBytesToo() {
    Outbox small = outbox(new Bounds(1_000, 1_000, 1_000));

    assertThat(small.add(log("x".repeat(5_000)))).isEqualTo(Outcome.QUEUED);
    assertThat(small.add(log("y"))).isEqualTo(Outcome.DROPPED);
  }

  @Test
  void whatIsEssentialIsTakenWhereLogMessagesAreDropped() {
    for (int i = 0; i < 5; i++) {
      outbox.add(log("log " + i));
    }

    assertThat(outbox.add(essential("response"))).isEqualTo(Outcome.QUEUED);
    assertThat(outbox.add(progress("p", "90 %"))).isEqualTo(Outcome.QUEUED);
    assertThat(rest())
        .containsExactly("log 0", "log 1", "log 2", "log 3", "response", "90 %", "1 dropped");
  }

  @Test
  void tooMuchThatIsEssentialMeansTheReaderHasStalled() {
    assertThat(outbox.add(essential("x".repeat(1_000)))).isEqualTo(Outcome.QUEUED);
    assertThat(outbox.add(essential("y".repeat(1_000)))).isEqualTo(Outcome.QUEUED);
    assertThat(outbox.add(essential("z"))).isEqualTo(Outcome.STALLED);
  }

  @Test
  void everNewKeysMeanTheReaderHasStalledToo() {
    Outcome last = Outcome.QUEUED;
    for (int i = 0; i < 100 && last == Outcome.QUEUED; i++) {
      last = outbox.add(progress("resource " + i, "updated"));
    }

    assertThat(last).isEqualTo(Outcome.STALLED);
  }

  @Test
  void aLongResponseMayWaitBehindAShortEvent() {
    assertThat(outbox.add(progress("p", "99 %"))).isEqualTo(Outcome.QUEUED);
    assertThat(outbox.add(essential("x".repeat(1_000_000)))).isEqualTo(Outcome.QUEUED);
  }

  @Test
  void whatIsReadMakesRoomAgain() {
    for (int i = 0; i < 100; i++) {
      assertThat(outbox.add(essential("x".repeat(1_500)))).isEqualTo(Outcome.QUEUED);
      outbox.poll();
    }
  }

  @Test
  void boundsArePositive() {
    assertThatThrownBy(() -> new Bounds(0, 1, 1)).hasMessage("bounds are positive");
  }

  private static Outbox outbox(Bounds bounds) {
    return new Outbox(bounds, count -> log(count + " dropped"));
  }

  private List<String> rest() {
    List<String> texts = new ArrayList<>();
    for (Optional<Event> next = outbox.poll(); next.isPresent(); next = outbox.poll()) {
      texts.add(new String(next.get().message(), StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static Event essential(String text) {
    return Event.essential(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Event progress(String key, String text) {
    return Event.coalesced(key, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Event log(String text) {
    return Event.droppable(text.getBytes(StandardCharsets.UTF_8));
  }
}
