package com.leanmcp.examples.everything.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.examples.everything.client.NodeClients.Output;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** suite/verdict.mjs, which judges what the official conformance suite left behind. */
class VerdictTest {
  private static final String REVISION = "2025-11-25";
  private static Optional<NodeClients> clients = Optional.empty();

  @TempDir
  private Path folder;

  @BeforeAll
  static void install() throws Exception {
    clients = NodeClients.install();
  }

  @BeforeEach
  void listsTwoScenarios() throws Exception {
    assumeTrue(clients.isPresent(), "the clients of npm could not be installed");
    Files.createDirectories(folder.resolve(REVISION));
    Files.writeString(folder.resolve(REVISION).resolve("list.txt"), """
        Required for 2025-11-25 (3 scenarios, frozen; run at the 2025-11-25 wire):

        Server scenarios (test against a server):
          - ping

        Client scenarios (test against a client):
          - sse-retry

        Run and reported, but never scored:
          pending (2):
            - tasks [server]
            - other [client]
        """);
    check("ping", "ping", "SUCCESS");
    check("tasks", "tasks-get", "SUCCESS");
  }

  @Test
  void acceptsWhatPasses() throws Exception {
    Output verdict = verdict("");

    assertThat(verdict.exit()).as(verdict.err()).isZero();
    assertThat(verdict.out())
        .contains("1 of 1 scored scenarios pass, and 1 of 1 that are not scored")
        .contains("2 passed, 0 failed, 0 warned");
  }

  @Test
  void refusesAFailureNobodyExpects() throws Exception {
    check("tasks", "tasks-get", "FAILURE");

    assertThat(verdict("").err()).contains("UNEXPECTED 2025-11-25 tasks: tasks-get: said why");
    assertThat(verdict("").exit()).isEqualTo(1);
  }

  @Test
  void refusesAWarningNobodyExpects() throws Exception {
    check("ping", "ping", "WARNING");

    assertThat(verdict("").err()).contains("UNEXPECTED 2025-11-25 ping: ping: said why");
  }

  @Test
  void acceptsAFailureThatIsExpected() throws Exception {
    check("tasks", "tasks-get", "FAILURE");
    Output verdict = verdict("2025-11-25 tasks  Tasks");

    assertThat(verdict.exit()).as(verdict.err()).isZero();
    assertThat(verdict.out()).contains("0 of 1 that are not scored", "1 failed");
  }

  @Test
  void refusesABrokenMessageEvenWhereAFailureIsExpected() throws Exception {
    check("tasks", "wire-schema-valid", "FAILURE");

    assertThat(verdict("2025-11-25 tasks  Tasks").err())
        .contains("UNEXPECTED 2025-11-25 tasks: wire-schema-valid: said why");
  }

  @Test
  void refusesAnExpectedFailureThatPasses() throws Exception {
    assertThat(verdict("2025-11-25 tasks  Tasks").err())
        .contains("UNEXPECTED 2025-11-25 tasks: passes; take it out of");
  }

  @Test
  void refusesAnExpectedScenarioThatIsNotThere() throws Exception {
    assertThat(verdict("2025-11-25 pong  a slip").err())
        .contains("UNEXPECTED 2025-11-25 pong: the suite has no such scenario");
  }

  @Test
  void refusesAScenarioThatDidNotRun() throws Exception {
    Files.delete(checks("ping"));

    assertThat(verdict("").err()).contains("UNEXPECTED 2025-11-25 ping: did not run");
    assertThat(verdict("").exit()).isEqualTo(1);
  }

  @Test
  void refusesAnExpectationWithoutAReason() throws Exception {
    Output verdict = verdict("2025-11-25 tasks");

    assertThat(verdict.exit()).isEqualTo(1);
    assertThat(verdict.err()).contains("a line without revision, scenario and reason");
  }

  private void check(String scenario, String id, String status) throws Exception {
    Path file = checks(scenario);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "[{\"id\":\"%s\",\"status\":\"%s\",\"errorMessage\":\"said why\"}]".formatted(id, status));
  }

  private Path checks(String scenario) {
    return folder
        .resolve(REVISION)
        .resolve("server-" + scenario + "-2026-11-23T17-58-54-970Z")
        .resolve("checks.json");
  }

  private Output verdict(String expected) throws Exception {
    Path file = Files.writeString(folder.resolve("expected.txt"), "# why\n" + expected + "\n");
    String script = Path.of("suite", "verdict.mjs").toAbsolutePath().toString();
    return clients.get().run(script, folder.toString(), file.toString(), REVISION);
  }
}
