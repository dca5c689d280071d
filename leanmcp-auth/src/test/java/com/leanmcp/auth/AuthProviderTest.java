package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.environment.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
