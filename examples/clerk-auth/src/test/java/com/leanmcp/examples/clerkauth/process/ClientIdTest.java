package com.leanmcp.examples.clerkauth.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CLERK_CLIENT_ID adds to the page's three variables. */
final class ClientIdTest {
  @Test
  void acceptsIdTokensOfThisClientOnly(@TempDir Path directory) throws Exception {
    int port = ExampleProcess.freePort();
    try (ClerkOnLoopback clerk = new ClerkOnLoopback(directory)) {
      Map<String, String> variables = clerk.variables(port);
      variables.put("CLERK_CLIENT_ID", "client_page");
      try (ExampleProcess example = ExampleProcess.start(directory, variables, clerk.options())) {
        example.awaitPort(port);
        McpClient client = new McpClient(port);

        Answer ours =
            client.callByMetadata(clerk.tokens().id("client_page"), "getUserProfile", "{}");
        Answer theirs =
            client.callByMetadata(clerk.tokens().id("client_other"), "getUserProfile", "{}");

        assertThat(ours.result("email")).isEqualTo(Tokens.EMAIL);
        assertThat(theirs.status()).isEqualTo(401);
      }
    }
  }
}
