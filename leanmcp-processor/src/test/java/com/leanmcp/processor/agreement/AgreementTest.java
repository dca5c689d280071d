package com.leanmcp.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our readers and writers before a judge nobody here wrote: on thousands of instances of every type in {@code
 * agreement/}, made from the published schemas, the verdicts are the same; and they are not with any check removed.
 */
class AgreementTest {
  private static final long SEED = 20260101;

  private static Compiled compiled;
  private static final Map<Subject, Evidence> TRIALS = new LinkedHashMap<>();

  @BeforeAll
  static void tries() throws Exception {
    compiled = Subject.compile();
    for (Subject subject : Subject.all(compiled)) {
      TRIALS.put(subject, Trial.of(subject, SEED + subject.name().hashCode()));
    }
  }

  @Test
  void agreesOnEveryInstance() {
    List<String> disagreements = new ArrayList<>();
    TRIALS.values().forEach(evidence -> disagreements.addAll(evidence.disagreements()));

    assertThat(disagreements).isEmpty();
  }

  @Test
  void excusesNothingWithoutNeed() {
    Set<String> used = TRIALS.values().stream()
        .flatMap(evidence -> evidence.excused().stream())
        .collect(Collectors.toSet());

    assertThat(used).isEqualTo(Excuses.names());
  }

  @Test
  void violatesEachKeywordAloneOftenEnough() {
    List<String> rare = new ArrayList<>();
    TRIALS.forEach((subject, evidence) ->
        evidence.rarer(Trial.OFTEN).forEach(target -> rare.add(subject.name() + " " + target)));

    assertThat(rare).isEmpty();
  }

  @Test
  void triesEnoughTypesAndInstances() {
    assertThat(TRIALS).hasSizeGreaterThan(100);
    assertThat(TRIALS.values()).allMatch(each -> each.instances() >= Trial.LEAST);
    assertThat(TRIALS.values()).allMatch(each -> each.valid() * 10 >= each.instances() * 3);
  }

  @Test
  void disagreesAsSoonAsOneCheckIsRemoved() throws Exception {
    RemovedChecks removed = RemovedChecks.of(compiled);
    List<String> survivors = new ArrayList<>();
    for (Map.Entry<Subject, Evidence> trial : TRIALS.entrySet()) {
      survivors.addAll(removed.survivors(trial.getKey(), trial.getValue()));
    }

    assertThat(survivors).isEmpty();
    assertThat(removed.stale()).isEmpty();
    assertThat(removed.count()).isGreaterThan(2_000);
  }
}
