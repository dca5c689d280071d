package com.leanmcp.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class FetchBudgetTest {
  private final FetchBudget budget = new FetchBudget();
  private final Instant start = Instant.ofEpochSecond(1_000);

  @Test
  void allowsTwoInAnyThirtySeconds() {
    assertThat(budget.take(start)).isTrue();
    assertThat(budget.take(start.plusSeconds(20))).isTrue();
    assertThat(budget.take(start.plusSeconds(29))).isFalse();
    assertThat(budget.wait(start.plusSeconds(22))).isEqualTo(Duration.ofSeconds(8));
    assertThat(budget.take(start.plusSeconds(30))).isTrue();
    assertThat(budget.take(start.plusSeconds(49))).isFalse();
    assertThat(budget.take(start.plusSeconds(50))).isTrue();
  }

  @Test
  void isNotStoppedByAClockThatIsSetBack() {
    budget.take(start);
    budget.take(start);

    assertThat(budget.take(start.minusSeconds(86_400))).isTrue();
  }

  @Test
  void asksToWaitASecondAtLeast() {
    assertThat(budget.wait(start)).isEqualTo(Duration.ofSeconds(1));
  }
}
