package com.leanmcp.examples.everything.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Version 1 of the TypeScript SDK, which most clients of today are built on. */
class TypeScriptSdkTest {
  private static Optional<NodeClients> clients = Optional.empty();

  @BeforeAll
  static void install() throws Exception {
    clients = NodeClients.install();
  }

  @Test
  void seesEverythingOverHttp() throws Exception {
    assumeTrue(clients.isPresent(), "the clients of npm could not be installed");

    try (Everything server = Everything.start()) {
      Seen seen =
          new Seen(clients.get().drive("v1", "legacy", List.of(server.uri().toString())));

      assertThat(seen.text("/version")).isEqualTo("2025-11-25");
      assertSeesEverything(seen);
    }
  }

  @Test
  void seesEverythingOverStdio() throws Exception {
    assumeTrue(clients.isPresent(), "the clients of npm could not be installed");

    assertSeesEverything(
        new Seen(clients.get().drive("v1", "legacy", Everything.command("--stdio"))));
  }

  private static void assertSeesEverything(Seen seen) throws Exception {
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
