package com.leanmcp.examples.everything.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Version 2 of the TypeScript SDK's client, in every mode it has. */
class TypeScriptClientTest {
  private static Optional<NodeClients> clients = Optional.empty();

  @BeforeAll
  static void install() throws Exception {
    clients = NodeClients.install();
  }

  @ParameterizedTest
  @CsvSource({"legacy, 2025-11-25", "auto, 2026-07-28", "modern, 2026-07-28"})
  void seesEverythingOverHttp(String mode, String version) throws Exception {
    assumeTrue(clients.isPresent(), "the clients of npm could not be installed");

    try (Everything server = Everything.start()) {
      assertSeesEverything(mode, version, List.of(server.uri().toString()));
    }
  }

  @ParameterizedTest
  @CsvSource({"legacy, 2025-11-25", "auto, 2026-07-28", "modern, 2026-07-28"})
  void seesEverythingOverStdio(String mode, String version) throws Exception {
    assumeTrue(clients.isPresent(), "the clients of npm could not be installed");

    assertSeesEverything(mode, version, Everything.command("--stdio"));
  }

  private static void assertSeesEverything(String mode, String version, List<String> server)
      throws Exception {
    Seen seen = new Seen(clients.get().drive("v2", mode, server));

    assertThat(seen.text("/version")).isEqualTo(version);
    seen.showsTools();
    seen.showsErrors();
    seen.showsProgressAndLogs();
    seen.showsAnswers();
    seen.showsResources();
    seen.showsPrompts();
    seen.showsCompletions();
    seen.showsChanges();
  }
}
