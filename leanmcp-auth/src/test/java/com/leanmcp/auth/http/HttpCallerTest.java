package com.leanmcp.auth.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.FakeClerk;
import com.leanmcp.auth.FakeClerk.Reply;
import java.net.URI;
import java.net.http.HttpRequest;
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
}
