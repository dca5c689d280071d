package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClerkProviderBuilderTest {
  private static final String FRONTEND = "your-app.clerk.accounts.dev";

  @Test
  void needsNoMoreThanTheFrontendApi() {
    try (ClerkProvider provider =
        ClerkProvider.from(Environment.of(Map.of("CLERK_FRONTEND_API", FRONTEND + "/")))) {
      assertThat(provider.type()).isEqualTo("clerk");
      assertThat(provider.authorizationServers())
          .containsExactly(URI.create("https://" + FRONTEND));
      assertThat(provider).hasToString("ClerkProvider[https://" + FRONTEND + "]");
    }
  }

  @Test
  void saysWhatIsMissingAndWhatToSet() {
    assertThatThrownBy(() -> ClerkProvider.from(Environment.of(Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("CLERK_FRONTEND_API", "set it", FRONTEND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sk_test_canary",
        "http://localhost:1",
        "http://canary.example.com",
        "https://canary@example.com",
        "a?canary"
      })
  void refusesOddFrontendApisWithoutQuotingThem(String text) {
    assertThatThrownBy(() -> ClerkProvider.from(Environment.of(Map.of("CLERK_FRONTEND_API", text))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CLERK_FRONTEND_API")
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLERK_SECRET_KEY", "CLERK_CLIENT_SECRET"})
  void refusesSecretsThatNoHeaderCarriesWithoutQuotingThem(String name) {
    Map<String, String> values =
        Map.of("CLERK_FRONTEND_API", FRONTEND, "CLERK_CLIENT_ID", "c", name, "canary\nX: canary");

    assertThatThrownBy(() -> ClerkProvider.from(Environment.of(values)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name)
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app.example.com",
        "https://app.example.com/path",
        "https://",
        "client_1",
        "*",
        "https://a b"
      })
  void refusesPartiesThatAreNoOrigins(String party) {
    Map<String, String> values = Map.of(
        "CLERK_FRONTEND_API",
        FRONTEND,
        "CLERK_AUTHORIZED_PARTIES",
        "https://ok.example.com," + party);

    assertThatThrownBy(() -> ClerkProvider.from(Environment.of(values)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CLERK_AUTHORIZED_PARTIES");
  }

  @Test
  void refusesAnIdTokenClientWithoutName() {
    assertThatThrownBy(() -> ClerkProvider.builder().acceptIdTokens(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAPlainBackendApiElsewhere() {
    assertThatThrownBy(() -> ClerkProvider.builder()
            .frontendApi(FRONTEND)
            .backendApi(URI.create("http://api.example.com"))
            .allowInsecureLoopback()
            .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cannotRefreshWithHalfOfAClient() {
    try (ClerkProvider provider = ClerkProvider.builder()
        .frontendApi(FRONTEND)
        .authorizedParties(List.of())
        .clientSecret(new Secret("s"))
        .build()) {
      assertThat(provider.refresh("r")).isInstanceOf(Refresh.Failed.class);
    }
  }
}
