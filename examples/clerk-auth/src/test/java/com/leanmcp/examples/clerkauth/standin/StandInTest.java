package com.leanmcp.examples.clerkauth.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.ClerkProvider;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.oauth.RefreshedTokens;
import com.leanmcp.environment.Environment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StandInTest {
  private static final URI SERVER = URI.create("http://localhost:3000/mcp");

  private final StandIn standIn = StandIn.start();
  private final ClerkProvider provider = standIn.provider();
  private final List<String> welcome = standIn.welcome(SERVER, SERVER);

  @AfterEach
  void close() {
    provider.close();
    standIn.close();
  }

  private HttpResponse<String> mint(String form) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(standIn.url() + "/mint"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private Authentication authenticate(String token) {
    return provider.authenticate(new Credentials(token.strip(), SERVER));
  }

  private String printed(String label) {
    return welcome.stream()
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"access", "session", "id"})
  void mintsTokensThatTheProviderAccepts(String kind) throws Exception {
    AuthUser user =
        ((Allowed) authenticate(mint("kind=" + kind + "&lifetime=60").body())).user();

    assertThat(user.userId()).isEqualTo(DemoUser.ID);
    assertThat(user.email()).contains(DemoUser.EMAIL);
    assertThat(user.firstName()).contains(DemoUser.FIRST_NAME);
    assertThat(user.imageUrl()).contains(DemoUser.IMAGE_URL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kind=m2m",
        "kind=access&lifetime=0",
        "kind=access&lifetime=-1",
        "kind=id&lifetime=99999"
      })
  void refusesOddRequestsForTokens(String form) throws Exception {
    assertThat(mint(form).statusCode()).isEqualTo(400);
  }

  @Test
  void mintsAccessTokensForOneServerOnly() throws Exception {
    String other = mint("kind=access&resource=http%3A%2F%2Flocalhost%3A9%2Fmcp").body();

    assertThat(authenticate(other))
        .isEqualTo(new Authentication.Refused(Authentication.Reason.AUDIENCE));
  }

  @Test
  void rotatesRefreshTokensAndRefusesAUsedOne() {
    String first = printed("Refresh token: ");
    RefreshedTokens tokens = ((Refresh.Refreshed) provider.refresh(first)).tokens();
    assertThat(authenticate(tokens.accessToken())).isInstanceOf(Allowed.class);
    assertThat(authenticate(tokens.idToken().orElseThrow())).isInstanceOf(Allowed.class);

    String second = tokens.refreshToken().orElseThrow();
    assertThat(second).isNotEqualTo(first);
    assertThat(provider.refresh(first)).isInstanceOf(Refresh.Failed.class);
    assertThat(provider.refresh(second)).isInstanceOf(Refresh.Failed.class);
  }

  @Test
  void knowsItsOwnClientAndSecretKeyOnly() {
    try (StandIn other = StandIn.start();
        ClerkProvider stranger = ClerkProvider.builder()
            .environment(Environment.of(Map.of(
                "CLERK_FRONTEND_API",
                other.url(),
                "CLERK_SECRET_KEY",
                "sk_test_wrong",
                "CLERK_CLIENT_ID",
                Secrets.CLIENT_ID,
                "CLERK_CLIENT_SECRET",
                "wrong")))
            .backendApi(URI.create(other.url() + "/v1"))
            .allowInsecureLoopback()
            .build()) {
      String token = other.welcome(SERVER, SERVER).get(2).split(": ")[1];
      Authentication outcome = stranger.authenticate(new Credentials(token, SERVER));

      assertThat(((Allowed) outcome).user().email()).isEmpty();
      assertThat(stranger.refresh("x")).isInstanceOf(Refresh.Failed.class);
    }
  }

  @Test
  void printsACallToPaste() {
    String curl =
        welcome.stream().filter(line -> line.startsWith("curl ")).findFirst().orElseThrow();

    assertThat(authenticate(printed("Access token (8 hours): "))).isInstanceOf(Allowed.class);
    assertThat(printed("MCP URL: ")).isEqualTo(SERVER.toString());
    assertThat(curl)
        .contains(
            "'" + SERVER + "'", "-H 'MCP-Protocol-Version: 2026-07-28'", "-H 'Mcp-Name: echo'")
        .doesNotContain("\n");
  }

  @Test
  void refusesToStandBesideClerk() {
    Environment clerk = Environment.of(Map.of("CLERK_CLIENT_ID", "x"));

    assertThatThrownBy(() -> StandIn.refuseBeside(clerk))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CLERK_");
    assertThatCode(() -> StandIn.refuseBeside(Environment.of(Map.of("PORT", "1"))))
        .doesNotThrowAnyException();
  }
}
