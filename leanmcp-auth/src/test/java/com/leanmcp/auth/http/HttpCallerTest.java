package com.leanmcp.auth.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.FakeClerk;
import com.leanmcp.auth.FakeClerk.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HttpCallerTest {
  private final FakeClerk clerk = new FakeClerk();
  private final HttpCaller http = new HttpCaller();
  private final HttpRequest request =
      HttpRequest.newBuilder(URI.create(clerk.url() + FakeClerk.KEYS)).build();

  @AfterEach
  void close() {
    http.close();
    clerk.close();
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("leanmcp-auth"))
        .count();
  }

  @Test
  void takesABodyUpToItsLimit() {
    clerk.keys = Reply.ok("x".repeat(1_000));

    assertThat(http.call(request, 1_000).join().body()).hasSize(1_000);
    assertThat(http.call(request, 999)).failsWithin(HttpCaller.TOTAL);
  }

  @Test
  void leavesNoThreadOfItsPoolBehind() throws InterruptedException {
    http.call(request, 1_000_000).join();
    clerk.keys = clerk.keys.after(10_000);
    CompletableFuture<HttpAnswer> hanging = http.call(request, 1_000_000);
    assertThat(threads()).isPositive();
    http.close();

    assertThat(http.call(request, 1_000_000)).isCompletedExceptionally();
    for (int i = 0; i < 100 && threads() > 0; i++) {
      Thread.sleep(20);
    }
    assertThat(threads()).isZero();
    assertThat(hanging).failsWithin(HttpCaller.TOTAL.plusSeconds(1));
  }

  @Test
  void endsACallWhoseAnswerOnlyTrickles() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread loris = new Thread(() -> trickle(server));
      loris.start();
      HttpRequest request = HttpRequest.newBuilder(
              URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"))
          .build();

      long begin = System.nanoTime();
      assertThat(http.call(request, 100_000)).failsWithin(Duration.ofSeconds(4));
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(2));
      loris.join();
    }
  }

  private static void trickle(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket
          .getOutputStream()
          .write(
              "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 900; i++) {
        socket.getOutputStream().write('{');
        socket.getOutputStream().flush();
        Thread.sleep(50);
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt(); // the caller has hung up
    }
  }
}
