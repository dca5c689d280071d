package com.leanmcp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CancellationTest {
  private final Cancellation cancellation = new Cancellation();
  private final List<String> run = new ArrayList<>();

  @Test
  void throwsOnlyWhenTheCallIsCancelled() {
    assertThatCode(cancellation::throwIfCancelled).doesNotThrowAnyException();

    cancellation.cancel();

    assertThat(cancellation.isCancelled()).isTrue();
    assertThatThrownBy(cancellation::throwIfCancelled).isInstanceOf(CancellationException.class);
  }

  @Test
  void runsActionsOnceAndInTheirOrder() {
    cancellation.onCancel(() -> run.add("first"));
    cancellation.onCancel(() -> run.add("second"));

    cancellation.cancel();
    cancellation.cancel();

    assertThat(run).containsExactly("first", "second");
  }

  @Test
  void runsAnActionAtOnceIfTheCallIsCancelledAlready() {
    cancellation.cancel();

    cancellation.onCancel(() -> run.add("late"));

    assertThat(run).containsExactly("late");
  }

  @Test
  void anActionSeesThatTheCallIsCancelled() {
    cancellation.onCancel(() -> run.add(String.valueOf(cancellation.isCancelled())));

    cancellation.cancel();

    assertThat(run).containsExactly("true");
  }

  @Test
  void anActionThatFailsKeepsNoOtherFromRunning() {
    cancellation.onCancel(() -> {
      throw new IllegalStateException("broken action");
    });
    cancellation.onCancel(() -> run.add("second"));

    assertThatCode(cancellation::cancel).doesNotThrowAnyException();

    assertThat(run).containsExactly("second");
  }
}
