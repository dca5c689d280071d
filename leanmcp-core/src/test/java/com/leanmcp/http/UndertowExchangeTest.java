package com.leanmcp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.Answer.Why;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** How answers look on the wire where there is no stream. */
class UndertowExchangeTest {
  @Test
  void anEndedSessionIs204() throws IOException {
    assertThat(head(new Answer.Ended())).startsWith("http/1.1 204 ");
  }

  @Test
  void noSessionIs405AndNamesTheVerbThatNeedsNone() throws IOException {
    assertThat(head(new Answer.Failure(Why.NO_SESSION, new byte[] {'{', '}'})))
        .startsWith("http/1.1 405 ")
        .contains("allow: post\n");
  }

  @Test
  void aStreamThatIsTakenIs409() throws IOException {
    assertThat(head(new Answer.Failure(Why.STREAM_TAKEN, new byte[] {'{', '}'})))
        .startsWith("http/1.1 409 ");
  }

  @Test
  void aStreamedAnswerWithoutStreamIsAFailureAndNotSilence() throws IOException {
    assertThat(head(new Answer.Streamed())).startsWith("http/1.1 500 ");
  }

  @Test
  void aClientThatLeavesWithItsAnswerIsNotGone() throws Exception {
    AtomicBoolean gone = new AtomicBoolean();
    CountDownLatch next = new CountDownLatch(1);
    try (Door door = Door.open(StreamTiming.STANDARD, request -> {
      request.onGone(() -> gone.set(true));
      request.answer(new Answer.Accepted());
      next.countDown();
    })) {
      try (Client client = new Client(door)) {
        client.send(Client.POST).head();
      }
      assertThat(next.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(gone).isFalse();
  }

  private static String head(Answer answer) throws IOException {
    try (Door door = Door.open(StreamTiming.STANDARD, request -> request.answer(answer));
        Client client = new Client(door)) {
      return client.send(Client.POST).head();
    }
  }
}
