package com.leanmcp.tests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.tests.TestServer;
import com.leanmcp.tests.stdio.StdioProcess;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The TypeScript SDK's client lists and calls tools in every mode it has, with a token and without. */
class TypeScriptClientTest {
  private static Optional<TypeScriptClient> client = Optional.empty();
  private static McpServer server;

  @BeforeAll
  static void start() throws Exception {
    client = TypeScriptClient.install();
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"legacy, 2025-11-25", "auto, 2026-07-28", "modern, 2026-07-28"})
  void listsAndCallsWithAToken(String mode, String version) throws Exception {
    assumeTrue(client.isPresent(), "the TypeScript client could not be installed");

    JsonObject seen = client.get().drive(server.uri(), mode, Optional.of("user~ann"));

    assertOpenToolsWork(seen, version);
    assertThat(text(seen, "whoami", "text")).isEqualTo("ann");
  }

  @ParameterizedTest
  @CsvSource({"legacy, 2025-11-25", "auto, 2026-07-28", "modern, 2026-07-28"})
  void listsAndCallsWithoutAToken(String mode, String version) throws Exception {
    assumeTrue(client.isPresent(), "the TypeScript client could not be installed");

    JsonObject seen = client.get().drive(server.uri(), mode, Optional.empty());

    assertOpenToolsWork(seen, version);
    assertThat(text(seen, "whoami", "refused")).contains("authentication required");
  }

  @ParameterizedTest
  @CsvSource({"legacy, 2025-11-25", "auto, 2026-07-28", "modern, 2026-07-28"})
  void listsAndCallsOverStdio(String mode, String version) throws Exception {
    assumeTrue(client.isPresent(), "the TypeScript client could not be installed");

    JsonObject seen = client.get().drive(StdioProcess.command(), mode);

    assertOpenToolsWork(seen, version);
    assertThat(text(seen, "wait", "text")).isEqualTo("through");
    assertThat(text(seen, "whoami", "refused")).contains("authentication required");
  }

  private static void assertOpenToolsWork(JsonObject seen, String version) {
    assertThat(seen.string("version")).contains(version);
    JsonArray tools = (JsonArray) seen.get("tools").orElseThrow();
    assertThat(tools.elements()).contains(new JsonString("echo"), new JsonString("whoami"));
    assertThat(text(seen, "echo", "text")).isEqualTo("{\"message\":\"hi\"}");
    assertThat(((JsonObject) member(seen, "echo", "structured")).string("message"))
        .contains("hi");
    assertThat(member(seen, "invalid", "isError")).isEqualTo(new JsonValue.JsonBoolean(true));
    assertThat(text(seen, "invalid", "text")).contains("/message: expected at least 1 character");
  }

  private static JsonValue member(JsonObject seen, String call, String name) {
    return ((JsonObject) seen.get(call).orElseThrow()).get(name).orElseThrow();
  }

  private static String text(JsonObject seen, String call, String name) {
    return ((JsonString) member(seen, call, name)).value();
  }
}
