package com.leanmcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.BearerToken;
import com.leanmcp.execution.CallExecutor;
import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.Event.Kind;
import com.leanmcp.protocol.EventStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events and answers of exchanges, whose reader takes as many lines as the test lets it. */
class PipeStreamTest {
  private final Semaphore allowed = new Semaphore(0);
  private final BlockingQueue<String> written = new LinkedBlockingQueue<>();
  private final CountDownLatch left = new CountDownLatch(1);
  private final Connection connection = Connection.of(
      new LineWriter(new OutputStream() {
        @Override
        public void write(int b) {
          throw new UnsupportedOperationException("lines are written whole");
        }

        @Override
        public void write(byte[] line) throws IOException {
          try {
            allowed.acquire();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          if (line[0] == '!') {
            throw new IOException("Broken pipe");
          }
          written.add(new String(line, StandardCharsets.UTF_8).strip());
        }
      }),
      CallExecutor.pool(1, 1),
      BearerToken.ABSENT);
  private final PipeExchange exchange = exchange();

  @AfterEach
  void letGo() {
    allowed.release(1_000_000);
    connection.events().close();
    connection.executor().stop();
  }

  private PipeExchange exchange() {
    byte[] body =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\"}".getBytes(StandardCharsets.UTF_8);
    return new PipeExchange(connection, body, left::countDown);
  }

  private static Event event(Kind kind, String key, String text) {
    return new Event(
        kind, key, text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
  }

  private String next() throws InterruptedException {
    return Optional.ofNullable(written.poll(20, TimeUnit.SECONDS)).orElse("nothing");
  }

  @Test
  void eventsAreWrittenInOrderAndTheEndComesAfterTheLast() throws Exception {
    BlockingQueue<String> seen = written;
    EventStream stream = exchange.open();
    stream.onEnded(() -> seen.add("ended"));

    stream.offer(event(Kind.ESSENTIAL, "", "one"));
    stream.offer(event(Kind.ESSENTIAL, "", "two"));
    stream.end();
    stream.offer(event(Kind.ESSENTIAL, "", "too late"));
    exchange.answer(new Answer.Streamed());
    allowed.release(3);

    assertThat(List.of(next(), next(), next())).containsExactly("one", "two", "ended");
    assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(written).isEmpty();
  }

  @Test
  void anAnswerAfterTheStreamWasOpenedIsItsLastEvent() throws Exception {
    EventStream stream = exchange.open();
    stream.onEnded(() -> written.add("ended"));

    stream.offer(event(Kind.ESSENTIAL, "", "one"));
    exchange.answer(new Answer.Result("answer".getBytes(StandardCharsets.UTF_8)));
    allowed.release(2);

    assertThat(List.of(next(), next(), next())).containsExactly("one", "answer", "ended");
  }

  @Test
  void aSlowReaderGetsTheLatestProgressAndEveryResponse() throws Exception {
    EventStream stream = exchange.open();
    EventStream other = exchange().open();
    stream.offer(event(Kind.ESSENTIAL, "", "first"));
    while (allowed.getQueueLength() == 0) {
      Thread.sleep(5); // until the pump waits with the first
    }

    for (int i = 0; i <= 10_000; i++) {
      stream.offer(event(Kind.COALESCED, "progress", "progress " + i));
      stream.offer(event(Kind.DROPPABLE, "", "log " + i));
    }
    stream.offer(event(Kind.ESSENTIAL, "", "response"));
    other.offer(event(Kind.COALESCED, "progress", "other"));
    stream.end();
    stream.onEnded(() -> written.add("ended"));
    allowed.release(1_000_000);

    List<String> lines = new ArrayList<>();
    for (String line = next(); !line.equals("ended"); line = next()) {
      lines.add(line);
    }
    assertThat(lines).hasSizeLessThan(300).contains("first", "progress 10000", "response", "other");
    assertThat(lines).doesNotContain("progress 9999", "log 10000");
  }

  @Test
  void aBrokenPipeEndsItsStreamsAndTellsTheCallsThatRun() throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    EventStream stream = exchange.open();
    stream.onEnded(() -> told.add("ended"));
    exchange.onGone(() -> told.add("gone"));
    PipeExchange answered = exchange();
    answered.onGone(() -> told.add("an answered call"));
    answered.answer(new Answer.Accepted());

    allowed.release(1);
    stream.offer(event(Kind.ESSENTIAL, "", "!"));

    assertThat(List.of(told.poll(20, TimeUnit.SECONDS), told.poll(20, TimeUnit.SECONDS)))
        .containsExactlyInAnyOrder("ended", "gone");
    assertThat(told).isEmpty();
  }

  @Test
  void aStreamOpenedAfterTheEndHasEnded() {
    connection.events().close();

    EventStream stream = exchange.open();
    stream.onEnded(() -> written.add("ended"));

    assertThat(written).containsExactly("ended");
  }
}
