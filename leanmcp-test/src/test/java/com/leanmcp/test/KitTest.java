package com.leanmcp.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.example.ticket.TicketOffice;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The kit itself: no mistake gets past it, and no test of it passes whatever a provider does. */
final class KitTest {
  private static final Results RESULTS = new Results();

  @BeforeAll
  static void runTheKitOnEachMistake() {
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(MistakenTickets.class))
                .build(),
            RESULTS);
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void seesTheMistakeInTheTestThatSaysSo(Mistake mistake) {
    assertThat(RESULTS.failures.get(mistake)).containsKey(mistake.test);
    assertThat(RESULTS.failures.get(mistake).get(mistake.test))
        .isInstanceOf(AssertionError.class)
        .hasMessageNotContaining(TicketOffice.GOOD);
  }

  @Test
  void hasATestForAMistakeAndAMistakeForATest() {
    assertThat(Stream.of(Mistake.values()).map(mistake -> mistake.test))
        .hasSizeGreaterThanOrEqualTo(20)
        .containsAll(RESULTS.tests);
    assertThat(RESULTS.tests).hasSize(20);
  }

  /** Which tests there are, and which of them failed for which mistake. */
  private static final class Results implements TestExecutionListener {
    private final TreeSet<String> tests = new TreeSet<>();
    private final Map<Mistake, Map<String, Throwable>> failures = new EnumMap<>(Mistake.class);
    private TestPlan plan;

    Results() {
      for (Mistake mistake : Mistake.values()) {
        failures.put(mistake, new TreeMap<>());
      }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
      this.plan = plan;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        String name = test.getDisplayName().replace("()", "");
        tests.add(name);
        if (result.getStatus() == Status.FAILED) {
          String mistake = plan.getParent(test).orElseThrow().getDisplayName();
          failures.get(Mistake.valueOf(mistake)).put(name, result.getThrowable().orElseThrow());
        }
      }
    }
  }
}
