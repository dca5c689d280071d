package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Credentials;
import com.leanmcp.environment.Environment;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Auth0: an issuer with a slash at its end, permissions, more than one audience. */
final class Auth0ProviderTest {
  private static final String AUDIENCE = "https://notes.example.com/api";

  private final FakeClerk server = new FakeClerk();
  private final JwtProvider provider = Auth0Factory.builder(Environment.of(Map.of(
          "AUTH0_DOMAIN",
          server.url(),
          "AUTH0_AUDIENCE",
          AUDIENCE,
          "AUTH_ALLOW_INSECURE_LOOPBACK",
          "true")))
      .clock(new MovableClock(Instant.ofEpochSecond(ClerkFixture.NOW)))
      .build();

  @AfterEach
  void close() {
    provider.close();
    server.close();
  }

  private Authentication authenticate(String issuer, String more) {
    String token = TestKey.ONE.sign(
        ClerkFixture.SESSION_HEADER,
        "{\"iss\":\"" + issuer + "\",\"sub\":\"auth0|1\",\"iat\":" + ClerkFixture.NOW + ",\"exp\":"
            + (ClerkFixture.NOW + 60) + more + "}");
    return provider.authenticate(new Credentials(token, URI.create("https://a.example.com/mcp")));
  }

  @Test
  void readsScopesAndPermissions() {
    String audience = ",\"aud\":[\"" + AUDIENCE + "\",\"" + server.url() + "/userinfo\"]";
    String grants = ",\"scope\":\"openid\",\"permissions\":[\"notes:read\",\"notes:write\"]";

    assertThat(authenticate(server.url() + "/", audience + grants))
        .isInstanceOfSatisfying(Allowed.class, allowed -> {
          assertThat(allowed.user().userId()).isEqualTo("auth0|1");
          assertThat(allowed.user().scopes())
              .containsExactly("openid", "notes:read", "notes:write");
        });
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void refusesAnIssuerWithoutItsSlashAndOtherAudiences() {
    assertThat(authenticate(server.url(), ",\"aud\":\"" + AUDIENCE + "\""))
        .isEqualTo(new Refused(Reason.ISSUER));
    assertThat(authenticate(server.url() + "/", ",\"aud\":\"" + server.url() + "/userinfo\""))
        .isEqualTo(new Refused(Reason.AUDIENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://t.auth0.com/path", "http://t.auth0.com", "a b", "u@t.auth0.com"})
  void refusesWhatIsNoDomain(String domain) {
    Environment environment = Environment.of(Map.of("AUTH0_DOMAIN", domain));

    assertThatThrownBy(() -> AuthProvider.of("auth0", environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AUTH0_DOMAIN");
  }

  @Test
  void saysWhatToSet() {
    assertThatThrownBy(() -> AuthProvider.of("auth0", Environment.of(Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("AUTH0_DOMAIN", "set it");
    try (AuthProvider made =
        AuthProvider.of("auth0", Environment.of(Map.of("AUTH0_DOMAIN", "t.eu.auth0.com")))) {
      assertThat(made.authorizationServers())
          .containsExactly(URI.create("https://t.eu.auth0.com/"));
    }
  }
}
