package com.leanmcp.examples.clerkauth.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --stand-in} prints, and that it is true. */
@TestInstance(Lifecycle.PER_CLASS)
final class StandInProcessTest {
  private static final String AUTHORIZATION = " -H 'Authorization: [^']*'";

  private final ExampleProcess example;
  private final McpClient client;
  private final String curl;

  StandInProcessTest(@TempDir Path directory) throws Exception {
    int port = ExampleProcess.freePort();
    client = new McpClient(port);
    Map<String, String> variables = Map.of("PORT", String.valueOf(port));
    example = ExampleProcess.start(directory, variables, List.of(), "--stand-in");
    curl = "curl " + example.awaitLine("curl ");
  }

  @AfterAll
  void close() throws Exception {
    example.close();
  }

  @Test
  void saysThatItIsNotClerkAndWhereToGo() throws Exception {
    assertThat(example.output().lines()).startsWith("STAND-IN: not Clerk");
    assertThat(example.awaitLine("MCP URL: ")).isEqualTo(client.address());
  }

  @Test
  void printsAnAccessTokenForAWorkingDay() throws Exception {
    JWTClaimsSet claims =
        SignedJWT.parse(example.awaitLine("Access token (8 hours): ")).getJWTClaimsSet();

    assertThat(Duration.between(
            claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofHours(8));
    assertThat(claims.getAudience()).containsExactly(client.address());
  }

  @Test
  void printsACallThatWorksWhenPasted() throws Exception {
    assertThat(curl).contains(" -H 'Authorization: Bearer ").doesNotContain(" -H \"");

    Answer answer = Shell.run(curl);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.result("message")).isEqualTo("Hello, World!");
    assertThat(answer.result("timestamp")).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    assertThat(answer.result("userId")).isEqualTo("user_2abc123xyz");
    assertThat(answer.result("userEmail")).isEqualTo("john@example.com");
  }

  @Test
  void challengesTheSameCallWithoutItsToken() throws Exception {
    String open = curl.replaceFirst(AUTHORIZATION, "");
    assertThat(open).isNotEqualTo(curl);

    assertThat(Shell.run(open).status()).isEqualTo(401);
  }

  @Test
  void refreshesEachTokenOnce() throws Exception {
    String first = example.awaitLine("Refresh token: ");
    String arguments = "{\"refreshToken\":\"" + first + "\"}";

    Answer refreshed = client.call("refreshToken", arguments);
    Answer again = client.call("refreshToken", arguments);

    assertThat(refreshed.result().members().keySet())
        .containsExactly("access_token", "id_token", "refresh_token");
    assertThat(refreshed.result("refresh_token")).isNotEqualTo(first);
    for (String kind : List.of("access_token", "id_token")) {
      Answer profile = client.callByMetadata(refreshed.result(kind), "getUserProfile", "{}");
      assertThat(profile.result("email")).isEqualTo("john@example.com");
    }
    assertThat(again.isError()).isTrue();
    assertThat(again.string("result.content.0.text"))
        .isEqualTo("Failed to refresh token: the refresh token is expired, revoked, used before"
            + " or of another client; sign in again");
  }
}
