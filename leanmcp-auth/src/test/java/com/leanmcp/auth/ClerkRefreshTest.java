package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.oauth.RefreshedTokens;
import com.leanmcp.environment.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ClerkRefreshTest extends ClerkFixture {
  private static final String OLD = "clk_refresh_old";

  @BeforeEach
  void knowTheClient() {
    configure(builder -> builder.clientId("client:1").clientSecret(new Secret("s%e/cret+~")));
  }

  private RefreshedTokens tokens() {
    return ((Refresh.Refreshed) provider.refresh(OLD)).tokens();
  }

  private String sentence() {
    return ((Refresh.Failed) provider.refresh(OLD)).sentence();
  }

  @Test
  void postsAFormAsThatClient() {
    clerk.token = Reply.ok("{\"access_token\":\"a\",\"token_type\":\"Bearer\"}");
    provider.refresh("a b&c=d+e");

    assertThat(clerk.asked()).singleElement().satisfies(asked -> {
      assertThat(asked.method()).isEqualTo("POST");
      assertThat(asked.path()).isEqualTo(FakeClerk.TOKEN);
      assertThat(asked.contentType()).isEqualTo("application/x-www-form-urlencoded");
      assertThat(asked.body()).isEqualTo("grant_type=refresh_token&refresh_token=a+b%26c%3Dd%2Be");
      assertThat(asked.authorization())
          .isEqualTo("Basic "
              + Base64.getEncoder()
                  .encodeToString(
                      "client%3A1:s%25e%2Fcret%2B%7E".getBytes(StandardCharsets.US_ASCII)));
    });
  }

  @Test
  void readsAllThatMayCome() {
    clerk.token = Reply.ok("{\"access_token\":\"a\",\"token_type\":\"bearer\",\"expires_in\":86400,"
        + "\"refresh_token\":\"r\",\"scope\":\"openid email\",\"id_token\":\"i\"}");
    RefreshedTokens tokens = tokens();

    assertThat(tokens.accessToken()).isEqualTo("a");
    assertThat(tokens.idToken()).contains("i");
    assertThat(tokens.refreshToken()).contains("r");
    assertThat(tokens.expiresIn()).contains(Duration.ofDays(1));
    assertThat(tokens.scopes()).isEqualTo(Set.of("openid", "email"));
  }

  @Test
  void readsTheLeastThatMustCome() {
    clerk.token = Reply.ok("{\"access_token\":\"a\",\"expires_in\":\"soon\",\"id_token\":null}");
    RefreshedTokens tokens = tokens();

    assertThat(tokens.idToken()).isEmpty();
    assertThat(tokens.refreshToken()).isEmpty();
    assertThat(tokens.expiresIn()).isEmpty();
    assertThat(tokens.scopes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "400,invalid_grant,sign in again",
    "401,invalid_grant,sign in again",
    "200,invalid_grant,sign in again",
    "401,invalid_client,client id and secret",
    "400,unsupported_grant_type,offline_access",
    "400,unauthorized_client,offline_access",
    "400,invalid_scope,scope",
    "400,secret_canary,refused"
  })
  void goesByTheErrorAndNotByTheStatus(int status, String error, String part) {
    clerk.token = Reply.status(
        status, "{\"error\":\"" + error + "\",\"error_description\":\"canary " + OLD + "\"}");

    assertThat(sentence()).contains(part).doesNotContain("canary", OLD);
  }

  static List<Reply> oddities() {
    return List.of(
        Reply.status(500, ""),
        Reply.status(502, "<html>canary</html>"),
        Reply.ok("<html>canary</html>"),
        Reply.ok("{\"token_type\":\"Bearer\",\"x\":\"canary\"}"),
        Reply.ok("{\"access_token\":\"\"}"),
        Reply.ok("{\"access_token\":\"canary\",\"token_type\":\"mac\"}"),
        Reply.ok("{\"access_token\":\"canary\",\"access_token\":\"canary\"}"),
        Reply.status(201, "{\"access_token\":\"canary\"}"),
        Reply.status(403, "{\"errors\":[{\"message\":\"canary\"}]}"),
        Reply.status(429, "{\"errors\":[{\"message\":\"canary\"}]}"),
        Reply.status(307, "").to("http://127.0.0.1:1/canary"),
        Reply.ok("{\"access_token\":\"" + "canary".repeat(20_000) + "\"}"),
        Reply.ok("{\"access_token\":\"canary\"}").after(4_000));
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void answersOdditiesWithASafeSentence(Reply oddity) {
    clerk.token = oddity;

    assertThat(sentence()).endsWith("try again later").doesNotContain("canary", OLD);
  }

  @Test
  void namesTheVariablesThatAreMissing() {
    configure(builder -> builder);

    assertThat(sentence()).contains("CLERK_CLIENT_ID", "CLERK_CLIENT_SECRET");
    assertThat(clerk.asked()).isEmpty();
  }

  @Test
  void sendsNoEmptyToken() {
    assertThat(provider.refresh(" ")).isInstanceOf(Refresh.Failed.class);
    assertThat(clerk.asked()).isEmpty();
  }

  @Test
  void refreshesOneTokenOnceForManyCallers() throws Exception {
    clerk.token = Reply.ok("{\"access_token\":\"a\",\"refresh_token\":\"r\"}").after(300);
    List<Refresh> outcomes = new CopyOnWriteArrayList<>();
    Thread[] threads = new Thread[10];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> outcomes.add(provider.refresh(OLD)));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(outcomes).hasSize(10).allMatch(Refresh.Refreshed.class::isInstance);
    assertThat(clerk.asked(FakeClerk.TOKEN)).hasSize(1);
  }
}
