package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.environment.Environment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthProviderTest {
  private static final Environment ENVIRONMENT =
      Environment.of(Map.of("CLERK_FRONTEND_API", "your-app.clerk.accounts.dev"));

  @Test
  void makesClerk() {
    try (AuthProvider provider = AuthProvider.of("clerk", ENVIRONMENT)) {
      assertThat(provider).isInstanceOf(ClerkProvider.class);
    }
  }

  @Test
  void makesWhatAServiceBrings() {
    try (AuthProvider provider = AuthProvider.of("nobody", ENVIRONMENT)) {
      assertThat(provider.type()).isEqualTo("nobody");
    }
  }

  @Test
  void listsWhatThereIsWhenAskedForWhatThereIsNot() {
    assertThatThrownBy(() -> AuthProvider.of("Clerk", ENVIRONMENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "\"Clerk\"", "did you mean \"clerk\"?", "api-keys, auth0, clerk, nobody, oidc");
  }

  private static Environment at(String address, String allowed) {
    Map<String, String> values = new HashMap<>();
    for (String name : List.of("CLERK_FRONTEND_API", "OIDC_ISSUER", "AUTH0_DOMAIN")) {
      values.put(name, address);
    }
    values.put("AUTH_ALLOW_INSECURE_LOOPBACK", allowed);
    return Environment.of(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "oidc", "auth0"})
  void speaksPlainHttpToThisMachineOnlyAndOnlyWhereConfigurationAllowsIt(String type) {
    String here = "http://127.0.0.1:8080";
    try (AuthProvider provider = AuthProvider.of(type, at(here, " true "))) {
      assertThat(provider.authorizationServers())
          .hasSize(1)
          .allSatisfy(uri -> assertThat(uri).hasScheme("http"));
    }
    for (Environment refused : List.of(
        at(here, ""),
        at(here, "false"),
        at("http://login.example.com", "true"),
        at("http://127.0.0.1.example.com", "true"))) {
      assertThatThrownBy(() -> AuthProvider.of(type, refused))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("http://");
    }
    for (String odd : List.of("yes", "TRUE", "1")) {
      assertThatThrownBy(() -> AuthProvider.of(type, at(here, odd)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContainingAll("AUTH_ALLOW_INSECURE_LOOPBACK", "neither true nor false");
    }
  }

  /** Lets nobody in. */
  public static final class Nobody implements AuthProviderFactory {
    @Override
    public String type() {
      return "nobody";
    }

    @Override
    public AuthProvider create(Environment configuration) {
      return new AuthProvider() {
        @Override
        public String type() {
          return "nobody";
        }

        @Override
        public Refresh refresh(String refreshToken) {
          return new Refresh.Failed("nobody refreshes");
        }

        @Override
        public Authentication authenticate(Credentials credentials) {
          return new Authentication.Refused(Authentication.Reason.REVOKED);
        }

        @Override
        public void close() {}
      };
    }
  }
}
