package com.leanmcp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.EventStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that go away, or do not, while their requests are being answered. */
class DisconnectWatchTest {
  private static final StreamTiming QUICK =
      new StreamTiming(Duration.ofMillis(1), Duration.ofSeconds(60), Duration.ofSeconds(60));

  private final CountDownLatch running = new CountDownLatch(1);
  private final CountDownLatch gone = new CountDownLatch(1);
  private final Semaphore leave = new Semaphore(0);
  private final AtomicInteger number = new AtomicInteger();

  /** A call that runs until it may leave. */
  private final Consumer<UndertowExchange> call = request -> {
    request.onGone(gone::countDown);
    request.hop(() -> {
      running.countDown();
      leave.acquireUninterruptibly();
      return new Answer.Result(
          ("answer " + number.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
    });
  };

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aClientThatGoesWhileItsCallRunsIsNoticed(boolean politely) throws Exception {
    try (Door door = Door.open(StreamTiming.STANDARD, call)) {
      Client client = new Client(door).send(Client.POST);
      assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();

      leave(client, politely);

      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
      leave.release();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"true GET", "true POST", "false GET", "false POST"})
  void aClientThatLeavesASilentStreamIsNoticed(String how) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (Door door = Door.open(StreamTiming.STANDARD, request -> {
      request.onGone(gone::countDown);
      EventStream stream = request.open();
      stream.onEnded(ended::countDown);
      request.answer(new Answer.Streamed());
    })) {
      Client client = new Client(door).send(how.endsWith("GET") ? Client.GET : Client.POST);
      client.head();

      leave(client, how.startsWith("true"));

      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStreamOpenedAfterItsClientLeftEndsAtOnce(boolean politely) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (Door door = Door.open(QUICK, request -> {
      request.onGone(gone::countDown);
      request.hop(() -> {
        running.countDown();
        leave.acquireUninterruptibly();
        request.open().onEnded(ended::countDown);
        return new Answer.Streamed();
      });
    })) {
      Client client = new Client(door).send(Client.POST);
      assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
      leave(client, politely);
      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();

      leave.release();

      assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aClientThatClosedItsSendingHalfStillGetsAnAnswerWithoutStream() throws Exception {
    try (Door door = Door.open(QUICK, call);
        Client client = new Client(door).send(Client.POST)) {
      client.finish();
      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
      leave.release();

      assertThat(client.answer()).isEqualTo("answer 1");
    }
  }

  @Test
  void aRequestSentWhileAnotherRunsIsAnsweredAfterIt() throws Exception {
    try (Door door = Door.open(QUICK, call);
        Client client = new Client(door).send(Client.POST)) {
      assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
      untilWatched();
      client.send(Client.POST + Client.POST.substring(0, 20));
      untilWatched();
      client.send(Client.POST.substring(20));
      untilWatched();
      leave.release(3);

      assertThat(client.answer()).isEqualTo("answer 1");
      assertThat(client.answer()).isEqualTo("answer 2");
      assertThat(client.answer()).isEqualTo("answer 3");
      assertThat(gone.getCount()).isEqualTo(1);
    }
  }

  @Test
  void aRequestSentTogetherWithAnotherIsAnsweredAfterIt() throws Exception {
    try (Door door = Door.open(QUICK, call);
        Client client = new Client(door).send(Client.POST + Client.POST)) {
      assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
      untilWatched();
      leave.release(2);

      assertThat(client.answer()).isEqualTo("answer 1");
      assertThat(client.answer()).isEqualTo("answer 2");
    }
  }

  @Test
  void aClientThatGoesAfterARequestTooManyIsNoticed() throws Exception {
    try (Door door = Door.open(QUICK, call)) {
      Client client = new Client(door).send(Client.POST + Client.POST);
      assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();

      client.close();

      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
      leave.release(2);
    }
  }

  @Test
  void moreThanABufferOfEarlyRequestsIsAnsweredToo() throws Exception {
    int count = 2_000;
    try (Door door = Door.open(QUICK, call);
        Client client = new Client(door).send(Client.POST)) {
      assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
      untilWatched();
      client.send(Client.POST.repeat(count - 1));
      leave.release(count);

      for (int i = 1; i <= count; i++) {
        assertThat(client.answer()).isEqualTo("answer " + i);
      }
    }
  }

  @Test
  void watchedConnectionsServeManyRequestsAndNobodyIsGone() throws Exception {
    leave.release(Integer.MAX_VALUE / 2);
    try (Door door = Door.open(QUICK, request -> {
          request.onGone(gone::countDown);
          request.hop(() -> {
            pause();
            return new Answer.Result("ok".getBytes(StandardCharsets.UTF_8));
          });
        });
        Client client = new Client(door)) {
      for (int i = 0; i < 200; i++) {
        assertThat(client.send(Client.POST).answer()).isEqualTo("ok");
      }
    }
    assertThat(gone.getCount()).isEqualTo(1);
  }

  private static void leave(Client client, boolean politely) throws IOException {
    if (politely) {
      client.close();
    } else {
      client.reset();
    }
  }

  /** Long after the watch has begun in these tests; nothing fails if it has not. */
  private static void untilWatched() throws InterruptedException {
    Thread.sleep(50);
  }

  private static void pause() {
    try {
      Thread.sleep(3);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
