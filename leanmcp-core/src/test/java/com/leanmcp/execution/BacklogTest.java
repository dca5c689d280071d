package com.leanmcp.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BacklogTest {
  private final Deque<Runnable> threads = new ArrayDeque<>();
  private final Backlog backlog = new Backlog(threads::add, 2);
  private final List<String> done = new ArrayList<>();

  @Test
  void whatIsTooMuchWaitsItsTurn() throws Exception {
    for (String each : List.of("a", "b", "c", "d")) {
      backlog.execute(() -> done.add(each));
    }
    assertThat(threads).hasSize(2);
    assertThat(backlog.await(Duration.ZERO)).isEqualTo(2);

    threads.remove().run();
    assertThat(done).containsExactly("a", "c", "d");
    threads.remove().run();
    assertThat(done).containsExactly("a", "c", "d", "b");
    assertThat(backlog.await(Duration.ZERO)).isZero();

    backlog.execute(() -> done.add("e"));
    assertThat(threads).hasSize(1);
  }

  @Test
  void whatFailsKeepsNothingElseFromRunning() throws Exception {
    for (int i = 0; i < 2; i++) {
      backlog.execute(() -> {
        throw new IllegalStateException("a test");
      });
      backlog.execute(() -> done.add("next"));
    }
    while (!threads.isEmpty()) {
      threads.remove().run();
    }

    assertThat(done).containsExactly("next", "next");
    assertThat(backlog.await(Duration.ZERO)).isZero();
  }

  @Test
  void whatIsRefusedDoesNotCount() throws Exception {
    Backlog closed = new Backlog(
        work -> {
          throw new RejectedExecutionException();
        },
        1);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> closed.execute(() -> {}))
          .isInstanceOf(RejectedExecutionException.class);
    }
    assertThat(closed.await(Duration.ZERO)).isZero();
  }
}
