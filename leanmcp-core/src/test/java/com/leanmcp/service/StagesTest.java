package com.leanmcp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class StagesTest {
  @Test
  void givesTheValue() throws Exception {
    CompletableFuture<String> later = CompletableFuture.supplyAsync(() -> "value");

    assertThat(Stages.await(later)).isEqualTo("value");
  }

  @Test
  void takesWhatFailedOutOfItsWrappings() {
    IOException reason = new IOException("reason");
    CompletableFuture<String> failed = CompletableFuture.<String>failedFuture(
            new CompletionException(new CompletionException(reason)))
        .thenApply(value -> value);

    assertThatThrownBy(() -> Stages.await(failed)).isSameAs(reason);
    assertThatThrownBy(() -> Stages.await(CompletableFuture.failedFuture(new AssertionError("x"))))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void cancelsTheStageWhenTheThreadIsInterrupted() {
    CompletableFuture<String> endless = new CompletableFuture<>();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Stages.await(endless)).isInstanceOf(InterruptedException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(endless).isCancelled();
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> Stages.await(null))
        .hasMessage("the method returned null and no stage");
  }
}
