package com.leanmcp.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.key.FetchBudget.Purpose;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class FetchBudgetTest {
  private final FetchBudget budget = new FetchBudget();
  private final Instant start = Instant.ofEpochSecond(1_000);

  @Test
  void allowsTwoInAnyThirtySeconds() {
    assertThat(budget.take(start, Purpose.RENEWAL)).isTrue();
    assertThat(budget.take(start.plusSeconds(20), Purpose.RENEWAL)).isTrue();
    assertThat(budget.take(start.plusSeconds(29), Purpose.RENEWAL)).isFalse();
    assertThat(budget.wait(start.plusSeconds(22))).isEqualTo(Duration.ofSeconds(8));
    assertThat(budget.take(start.plusSeconds(30), Purpose.RENEWAL)).isTrue();
    assertThat(budget.take(start.plusSeconds(49), Purpose.RENEWAL)).isFalse();
    assertThat(budget.take(start.plusSeconds(50), Purpose.RENEWAL)).isTrue();
  }

  @Test
  void isNotStoppedByAClockThatIsSetBack() {
    budget.take(start, Purpose.RENEWAL);
    budget.take(start, Purpose.RENEWAL);

    assertThat(budget.take(start.minusSeconds(86_400), Purpose.RENEWAL)).isTrue();
  }

  @Test
  void asksToWaitASecondAtLeast() {
    assertThat(budget.wait(start)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void keepsOneOfTheTwoForRenewals() {
    assertThat(budget.take(start, Purpose.UNKNOWN_KEY)).isTrue();
    assertThat(budget.take(start.plusSeconds(1), Purpose.UNKNOWN_KEY)).isFalse();
    assertThat(budget.take(start.plusSeconds(29), Purpose.RENEWAL)).isTrue();
    assertThat(budget.take(start.plusSeconds(29), Purpose.RENEWAL)).isFalse();
    assertThat(budget.take(start.plusSeconds(30), Purpose.UNKNOWN_KEY)).isTrue();
  }

  @Test
  void letsRenewalsHaveBoth() {
    assertThat(budget.take(start, Purpose.RENEWAL)).isTrue();
    assertThat(budget.take(start, Purpose.RENEWAL)).isTrue();
    assertThat(budget.take(start, Purpose.UNKNOWN_KEY)).isFalse();
  }
}
