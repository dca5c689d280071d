package com.leanmcp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.Event;
import com.leanmcp.protocol.Event.Kind;
import com.leanmcp.protocol.EventStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Streams of events over real connections. */
class EventStreamWriterTest {
  private static final StreamTiming QUICK =
      new StreamTiming(Duration.ofMillis(1), Duration.ofSeconds(15), Duration.ofSeconds(15));

  @Test
  void eventsComeInTheirOrderAndTheAnswerLast() throws Exception {
    try (Door door = Door.open(
            QUICK,
            request -> request.hop(() -> {
              EventStream stream = request.open();
              IntStream.range(0, 1_000).forEach(i -> stream.offer(essential("event " + i)));
              return new Answer.Result(bytes("answer"));
            }));
        Client client = new Client(door)) {
      List<String> data = Client.data(client.send(Client.POST).answer());

      assertThat(data.subList(0, 1_000))
          .containsExactlyElementsOf(
              IntStream.range(0, 1_000).mapToObj(i -> "event " + i).toList());
      assertThat(data.subList(1_000, data.size())).containsExactly("answer");
    }
  }

  @Test
  void theHeadSaysThatEventsComeAndComesBeforeThem() throws Exception {
    Queue<EventStream> streams = new ConcurrentLinkedQueue<>();
    try (Door door = Door.open(QUICK, request -> {
          streams.add(request.open());
          request.answer(new Answer.Streamed());
        });
        Client client = new Client(door)) {
      String head = client.send(Client.GET).head();
      streams.element().offer(essential("first"));
      String first = client.chunk();
      streams.element().end();

      assertThat(head)
          .startsWith("http/1.1 200 ")
          .contains("content-type: text/event-stream\n")
          .contains("cache-control: no-cache, no-store")
          .contains("x-accel-buffering: no\n");
      assertThat(first).isEqualTo("data: first\n\n");
      assertThat(client.chunk()).isEmpty();
    }
  }

  @Test
  void whatWaitsGoesOutInOneWrite() throws Exception {
    try (Door door = Door.open(QUICK, request -> {
          EventStream stream = request.open();
          stream.offer(essential("a"));
          stream.offer(essential("b"));
          request.answer(new Answer.Streamed());
        });
        Client client = new Client(door)) {
      client.send(Client.GET).head();

      assertThat(client.chunk()).isEqualTo("data: a\n\ndata: b\n\n");
    }
  }

  @Test
  void aMessageLongerThanAnyBufferArrivesWhole() throws Exception {
    String large = "x".repeat(3_000_000);
    try (Door door = Door.open(
            QUICK,
            request -> request.hop(() -> {
              request.open().offer(essential("small"));
              return new Answer.Result(bytes(large));
            }));
        Client client = new Client(door, 4 * 1024)) {
      assertThat(Client.data(client.send(Client.POST).answer())).containsExactly("small", large);
    }
  }

  @Test
  void theConnectionServesTheNextRequestAfterAStream() throws Exception {
    AtomicInteger number = new AtomicInteger();
    try (Door door = Door.open(
            QUICK,
            request -> request.hop(() -> {
              request.open();
              return new Answer.Result(bytes("answer " + number.incrementAndGet()));
            }));
        Client client = new Client(door)) {
      for (int i = 1; i <= 20; i++) {
        String verb = i % 2 == 0 ? Client.GET : Client.POST;
        assertThat(Client.data(client.send(verb).answer())).containsExactly("answer " + i);
      }
    }
  }

  @Test
  void aFailureBehindAnOpenStreamIsItsLastEvent() throws Exception {
    try (Door door = Door.open(
            QUICK,
            request -> request.hop(() -> {
              request.open().offer(essential("begun"));
              throw new IllegalStateException("a canary");
            }));
        Client client = new Client(door)) {
      List<String> data = Client.data(client.send(Client.POST).answer());

      assertThat(data).hasSize(2).contains("begun");
      assertThat(data.get(1)).contains("-32603").doesNotContain("canary");
    }
  }

  @Test
  void aCancelledCallIsAnEmptyStreamOrTheEndOfItsStream() throws Exception {
    try (Door door = Door.open(QUICK, request -> request.answer(new Answer.Cancelled()));
        Client client = new Client(door)) {
      String head = client.send(Client.POST).head();

      assertThat(head)
          .startsWith("http/1.1 200 ")
          .contains("content-type: text/event-stream\n", "content-length: 0\n");
    }
    try (Door door = Door.open(
            QUICK,
            request -> request.hop(() -> {
              request.open().offer(essential("begun"));
              return new Answer.Cancelled();
            }));
        Client client = new Client(door)) {
      assertThat(Client.data(client.send(Client.POST).answer())).containsExactly("begun");
    }
  }

  @Test
  void whatIsOfferedAfterTheEndIsDroppedAndTheEndIsToldOnce() throws Exception {
    AtomicInteger ends = new AtomicInteger();
    CountDownLatch ended = new CountDownLatch(1);
    try (Door door = Door.open(QUICK, request -> {
          EventStream stream = request.open();
          stream.onEnded(ends::incrementAndGet);
          stream.onEnded(ended::countDown);
          stream.offer(essential("last"));
          stream.end();
          stream.offer(essential("too late"));
          stream.end();
          request.answer(new Answer.Streamed());
        });
        Client client = new Client(door)) {
      assertThat(Client.data(client.send(Client.GET).answer())).containsExactly("last");
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(ends).hasValue(1);
    }
  }

  @Test
  void aSilentStreamIsKeptAliveByComments() throws Exception {
    StreamTiming talkative =
        new StreamTiming(Duration.ofMillis(1), Duration.ofMillis(30), Duration.ofSeconds(15));
    Queue<EventStream> streams = new ConcurrentLinkedQueue<>();
    try (Door door = Door.open(talkative, request -> {
          streams.add(request.open());
          request.answer(new Answer.Streamed());
        });
        Client client = new Client(door)) {
      client.send(Client.GET).head();

      assertThat(client.chunk()).isEqualTo(":\n\n");
      assertThat(client.chunk()).isEqualTo(":\n\n");
    }
  }

  @Test
  void aReaderThatStopsReadingLosesItsConnectionAndHoldsLittle() throws Exception {
    StreamTiming strict =
        new StreamTiming(Duration.ofMillis(1), Duration.ofSeconds(15), Duration.ofMillis(500));
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    Queue<EventStream> streams = new ConcurrentLinkedQueue<>();
    try (Door door = Door.open(strict, request -> {
          request.onGone(gone::countDown);
          EventStream stream = request.open();
          stream.onEnded(ended::countDown);
          streams.add(stream);
          request.answer(new Answer.Streamed());
        });
        Client client = new Client(door, 4 * 1024)) {
      client.send(Client.POST).head();
      long before = Heap.used();
      EventStream stream = streams.element();
      for (int i = 0; i < 2_000; i++) {
        stream.offer(log("x".repeat(64 * 1024))); // 128 MB in all
      }
      long held = Heap.used() - before;

      assertThat(held).isLessThan(16 * 1024 * 1024);
      // Most was dropped if it came faster than it left, and the socket may have taken all the
      // rest: go on until it is full.
      for (int i = 0; i < 2_000 && !ended.await(10, TimeUnit.MILLISECONDS); i++) {
        stream.offer(log("x".repeat(64 * 1024)));
      }
      assertThat(ended.getCount()).isZero();
      assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aReaderThatOnlyReadsSlowlyIsToldWhatWasDropped() throws Exception {
    Queue<EventStream> streams = new ConcurrentLinkedQueue<>();
    try (Door door = Door.open(QUICK, request -> {
          streams.add(request.open());
          request.answer(new Answer.Streamed());
        });
        Client client = new Client(door, 4 * 1024)) {
      client.send(Client.POST).head();
      EventStream stream = streams.element();
      for (int i = 0; i < 2_000; i++) {
        stream.offer(log("x".repeat(16 * 1024)));
      }
      stream.offer(essential("answer"));
      stream.end();

      StringBuilder all = new StringBuilder();
      for (String chunk = client.chunk(); !chunk.isEmpty(); chunk = client.chunk()) {
        all.append(chunk);
      }
      List<String> data = Client.data(all.toString());
      assertThat(data).hasSizeLessThan(2_000).contains("answer");
      assertThat(data).anyMatch(line -> line.contains(" log messages were dropped"));
    }
  }

  @Test
  void aReaderThatLeavesResponsesLyingLosesItsConnection() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (Door door = Door.open(
            QUICK,
            request -> request.hop(() -> {
              EventStream stream = request.open();
              stream.onEnded(ended::countDown);
              for (int i = 0; i < 64; i++) {
                stream.offer(essential("x".repeat(1024 * 1024)));
              }
              return new Answer.Streamed();
            }));
        Client client = new Client(door, 4 * 1024)) {
      client.send(Client.POST);

      assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aThousandOpenStreamsTakeLittleAndAllAreServed() throws Exception {
    int count = 1_000;
    Queue<EventStream> streams = new ConcurrentLinkedQueue<>();
    CountDownLatch ended = new CountDownLatch(count);
    List<Client> clients = new ArrayList<>();
    try (Door door = Door.open(QUICK, request -> {
      EventStream stream = request.open();
      stream.onEnded(ended::countDown);
      streams.add(stream);
      request.answer(new Answer.Streamed());
    })) {
      long before = Heap.used();
      for (int i = 0; i < count; i++) {
        Client client = new Client(door);
        clients.add(client);
        client.send(Client.GET).head();
      }
      long each = (Heap.used() - before) / count;
      streams.forEach(stream -> stream.offer(essential("to all")));
      for (Client client : clients) {
        assertThat(client.chunk()).isEqualTo("data: to all\n\n");
      }
      streams.forEach(EventStream::end);

      assertThat(each).isLessThan(64 * 1024);
      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      for (Client client : clients) {
        client.close();
      }
    }
  }

  @Test
  void streamsEndWhenTheSocketIsLetGo() throws IOException, InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Door door = Door.open(QUICK, request -> {
      request.open().onEnded(ended::countDown);
      request.answer(new Answer.Streamed());
    });
    try (Client client = new Client(door)) {
      client.send(Client.GET).head();

      door.close();

      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Event essential(String message) {
    return Event.essential(bytes(message));
  }

  private static Event log(String message) {
    return new Event(Kind.DROPPABLE, "", bytes(message), Optional.empty(), Optional.empty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
