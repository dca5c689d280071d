package com.leanmcp.examples.clerkauth.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.json.JsonValue.JsonBoolean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the page promises whoever sets its three variables, and no other. */
@TestInstance(Lifecycle.PER_CLASS)
final class PageVariablesTest {
  private static final String HELLO = "{\"message\":\"Hello, World!\"}";

  private final ClerkOnLoopback clerk;
  private final Tokens tokens;
  private final McpClient client;
  private final ExampleProcess example;

  PageVariablesTest(@TempDir Path directory) throws Exception {
    int port = ExampleProcess.freePort();
    clerk = new ClerkOnLoopback(directory);
    tokens = clerk.tokens();
    client = new McpClient(port);
    example = ExampleProcess.start(directory, clerk.variables(port), clerk.options());
    example.awaitPort(port);
  }

  @AfterAll
  void close() throws Exception {
    example.close();
    clerk.close();
  }

  @Test
  void listsTheToolsOfThePage() throws Exception {
    assertThat(client.list().toolNames())
        .containsExactlyInAnyOrder("refreshToken", "getAuthInfo", "getUserProfile", "echo");
  }

  @Test
  void tellsEverybodyHowToAuthenticate() throws Exception {
    Answer answer = client.call("getAuthInfo", "{}");

    assertThat(answer.result().members().keySet())
        .containsExactly("provider", "authRequired", "tokenType", "instructions");
    assertThat(answer.result("provider")).isEqualTo("clerk");
    assertThat(answer.at("result.structuredContent.authRequired")).contains(new JsonBoolean(true));
    assertThat(answer.result("tokenType")).isEqualTo("Bearer");
    assertThat(answer.result("instructions"))
        .startsWith("Include your access token in the \"token\" field of authenticated requests");
  }

  @Test
  void readsTheProfileFromTheTokenAndAsksClerkForKeysOnly() throws Exception {
    int callsBefore = clerk.callsOut().size();

    Answer answer = client.callByHeader(tokens.session(), "getUserProfile", "{}");

    assertThat(answer.result().members().keySet())
        .containsExactly("userId", "email", "firstName", "lastName", "imageUrl");
    assertThat(answer.result("userId")).isEqualTo(Tokens.USER_ID);
    assertThat(answer.result("email")).isEqualTo(Tokens.EMAIL);
    assertThat(answer.result("firstName")).isEqualTo("John");
    assertThat(answer.result("lastName")).isEqualTo("Doe");
    assertThat(answer.result("imageUrl")).isEqualTo("https://img.example.com/john.png");
    assertThat(clerk.requests()).isNotEmpty().containsOnly(KeyServer.PATH);
    assertThat(clerk.callsOut()).hasSize(callsBefore);
  }

  @Test
  void asksClerkForAProfileTheTokenDoesNotTell() throws Exception {
    Answer answer = client.callByHeader(tokens.bare(), "getUserProfile", "{}");

    assertThat(answer.result("userId")).isEqualTo(Tokens.USER_ID);
    assertThat(clerk.callsOut()).isNotEmpty().allMatch(call -> call.contains("api.clerk.com:443"));
    assertThat(clerk.requests()).containsOnly(KeyServer.PATH);
  }

  @Test
  void echoesByHeader() throws Exception {
    assertEchoed(client.callByHeader(tokens.session(), "echo", HELLO));
  }

  @Test
  void echoesByMetadata() throws Exception {
    assertEchoed(client.callByMetadata(tokens.session(), "echo", HELLO));
  }

  @Test
  void startsFromADotEnvFile(@TempDir Path directory) throws Exception {
    int port = ExampleProcess.freePort();
    String dotEnv = clerk.variables(port).entrySet().stream()
        .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
        .collect(Collectors.joining());
    Files.writeString(directory.resolve(".env"), dotEnv);

    try (ExampleProcess other = ExampleProcess.start(directory, Map.of(), clerk.options())) {
      other.awaitPort(port);

      assertEchoed(new McpClient(port).callByHeader(tokens.session(), "echo", HELLO));
    }
  }

  @Test
  void challengesWhoeverHasNoToken() throws Exception {
    Answer answer = client.call("echo", HELLO);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.challenge()).startsWith("Bearer ").contains("resource_metadata=\"");
    URI document =
        URI.create(answer.challenge().replaceFirst(".*resource_metadata=\"([^\"]*)\".*", "$1"));
    Answer metadata = client.get(document);
    assertThat(metadata.status()).isEqualTo(200);
    assertThat(metadata.string("resource")).isEqualTo(client.address());
    assertThat(metadata.string("authorization_servers.0")).isEqualTo(tokens.issuer());
  }

  @Test
  void saysWhatIsWrongWithAnEmptyMessage() throws Exception {
    Answer answer = client.callByHeader(tokens.session(), "echo", "{\"message\":\"\"}");

    assertThat(answer.isError()).isTrue();
    assertThat(answer.string("result.content.0.text")).contains("/message", "at least 1 character");
  }

  @Test
  void acceptsAccessTokensForThisServerOnly() throws Exception {
    assertEchoed(client.callByHeader(tokens.access(client.address()), "echo", HELLO));

    Answer other = client.callByHeader(tokens.access("https://other.example/mcp"), "echo", HELLO);
    assertThat(other.status()).isEqualTo(401);
    assertThat(other.challenge()).contains("error=\"invalid_token\"");
  }

  @Test
  void refusesIdTokens() throws Exception {
    Answer answer = client.callByMetadata(tokens.id("client_page"), "echo", HELLO);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.challenge()).contains("error=\"invalid_token\"");
  }

  @Test
  void saysWhatToSetBeforeTokensCanBeRefreshed() throws Exception {
    Answer answer = client.call("refreshToken", "{\"refreshToken\":\"rt-1\"}");

    assertThat(answer.isError()).isTrue();
    assertThat(answer.string("result.content.0.text"))
        .startsWith("Failed to refresh token: ")
        .contains("CLERK_CLIENT_ID", "CLERK_CLIENT_SECRET");
  }

  private static void assertEchoed(Answer answer) {
    assertThat(answer.result().members().keySet())
        .containsExactly("message", "timestamp", "userId", "userEmail");
    assertThat(answer.result("message")).isEqualTo("Hello, World!");
    assertThat(answer.result("userId")).isEqualTo(Tokens.USER_ID);
    assertThat(answer.result("userEmail")).isEqualTo(Tokens.EMAIL);
    assertThat(answer.result("timestamp"))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    assertThat(Duration.between(Instant.parse(answer.result("timestamp")), Instant.now())
            .abs())
        .isLessThan(Duration.ofMinutes(1));
  }
}
