package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.util.Base64;
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
  @ValueSource(strings = {"CLERK_SECRET_KEY", "CLERK_CLIENT_SECRET", "CLERK_MACHINE_SECRET_KEY"})
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

  @Test
  void readsTheFrontendApiFromThePublishableKey() {
    String key = "pk_test_Y2xlcmsuaW5zcGlyZWQucHVtYS03NC5sY2wuZGV2JA";
    try (ClerkProvider provider =
        ClerkProvider.from(Environment.of(Map.of("CLERK_PUBLISHABLE_KEY", key)))) {
      assertThat(provider.authorizationServers())
          .containsExactly(URI.create("https://clerk.inspired.puma-74.lcl.dev"));
    }
    Map<String, String> both = Map.of("CLERK_PUBLISHABLE_KEY", key, "CLERK_FRONTEND_API", FRONTEND);
    assertThatThrownBy(() -> ClerkProvider.from(Environment.of(both)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("CLERK_PUBLISHABLE_KEY", "CLERK_FRONTEND_API", "only one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pk_canary",
        "sk_test_Y2xlcmsuaW5zcGlyZWQucHVtYS03NC5sY2wuZGV2JA",
        "pk_test_Y2FuYXJ5JA", // no dot
        "pk_test_Y2FuYXJ5LmRldg", // no dollar
        "pk_test_Y2FuLmFyeSQuZGV2JA", // two of them
        "pk_test_Y2FuYXJ5LmRldi94JA", // a path
        "pk_test_!"
      })
  void refusesWhatIsNoPublishableKey(String key) {
    assertThatThrownBy(
            () -> ClerkProvider.from(Environment.of(Map.of("CLERK_PUBLISHABLE_KEY", key))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CLERK_PUBLISHABLE_KEY")
        .hasMessageNotContaining("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canary",
        "-----BEGIN PUBLIC KEY-----\nY2FuYXJ5\n-----END PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY-----\n=\n-----END PUBLIC KEY-----",
        "-----BEGIN PRIVATE KEY-----\nY2FuYXJ5\n-----END PRIVATE KEY-----"
      })
  void refusesWhatIsNoPublicKeyInPem(String pem) {
    Map<String, String> values = Map.of("CLERK_FRONTEND_API", FRONTEND, "CLERK_JWT_KEY", pem);

    assertThatThrownBy(() -> ClerkProvider.from(Environment.of(values)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("CLERK_JWT_KEY", "BEGIN PUBLIC KEY")
        .hasMessageNotContaining("canary");
  }

  @Test
  void refusesASmallPublicKey() {
    String pem = "-----BEGIN PUBLIC KEY-----\\n"
        + Base64.getEncoder().encodeToString(new TestKey("a", 1024).publicKey().getEncoded())
        + "\\n-----END PUBLIC KEY-----";

    assertThatThrownBy(
            () -> ClerkProvider.builder().frontendApi(FRONTEND).jwtKey(pem).build())
        .hasMessageContainingAll("CLERK_JWT_KEY", "2048");
  }

  @Test
  void saysWhatApiKeysNeed() {
    assertThatThrownBy(
            () -> ClerkProvider.builder().frontendApi(FRONTEND).acceptApiKeys().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("CLERK_SECRET_KEY", "set");
    assertThatThrownBy(() -> ClerkProvider.builder().acceptWithoutAudience(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
