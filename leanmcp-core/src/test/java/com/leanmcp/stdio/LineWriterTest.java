package com.leanmcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LineWriterTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void writesOneLineForOneMessage() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new LineWriter(out).write(bytes("{\"a\":\r\n1}"));

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"a\":  1}\n");
  }

  @Test
  void messagesOfManyThreadsDoNotMix() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream() {
      @Override
      public void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
          super.write(bytes[i]);
          Thread.yield();
        }
      }
    };
    LineWriter writer = new LineWriter(out);
    List<Thread> threads = new ArrayList<>();
    for (char letter : "abcd".toCharArray()) {
      byte[] message = bytes(String.valueOf(letter).repeat(500));
      threads.add(new Thread(() -> writer.write(message)));
    }

    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactlyInAnyOrder(
            "a".repeat(500), "b".repeat(500), "c".repeat(500), "d".repeat(500));
  }

  @Test
  void aReaderThatHasGoneIsNoticedOnceAndWrittenToNoMore() {
    List<String> seen = new ArrayList<>();
    LineWriter writer = new LineWriter(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        seen.add("write");
        throw new IOException("Broken pipe");
      }
    });
    Runnable forgotten = () -> seen.add("forgotten");
    writer.onBroken(() -> seen.add("before"));
    writer.onBroken(forgotten);
    writer.forget(forgotten);

    writer.write(bytes("one"));
    writer.write(bytes("two"));
    writer.onBroken(() -> seen.add("after"));

    assertThat(seen).containsExactly("write", "before", "after");
  }

  @Test
  void noMoreIsReadWhileManyWaitToWrite() throws Exception {
    CountDownLatch taken = new CountDownLatch(1);
    LineWriter writer = new LineWriter(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        try {
          taken.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    });
    writer.awaitRoom();
    for (int i = 0; i < LineWriter.CROWD; i++) {
      Thread thread = new Thread(() -> writer.write(bytes("x")));
      thread.setDaemon(true);
      thread.start();
    }
    while (writer.waiting() < LineWriter.CROWD) {
      Thread.sleep(5);
    }
    CountDownLatch room = new CountDownLatch(1);
    Thread reader = new Thread(() -> {
      try {
        writer.awaitRoom();
        room.countDown();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    reader.start();

    assertThat(room.await(200, TimeUnit.MILLISECONDS)).isFalse();
    taken.countDown();
    assertThat(room.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
