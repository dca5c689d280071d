package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.apikey.ApiKey;
import com.leanmcp.environment.Environment;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiKeyProviderTest {
  private final ApiKey.Made build = ApiKey.make("build", "ci@example.com", List.of("a", "b"));
  private final ApiKey.Made night = ApiKey.make("night", "cron", List.of());
  private final AuthProvider provider = AuthProvider.of(
      "api-keys", Environment.of(Map.of("API_KEYS", build.entry() + ", " + night.entry())));

  private Authentication authenticate(String token) {
    return provider.authenticate(new Credentials(token, URI.create("https://a.example.com")));
  }

  @Test
  void letsInWhoShowsAKey() {
    assertThat(authenticate(build.key())).isInstanceOfSatisfying(Allowed.class, allowed -> {
      assertThat(allowed.user().userId()).isEqualTo("ci@example.com");
      assertThat(allowed.user().issuer()).isEqualTo("api-keys");
      assertThat(allowed.user().scopes()).containsExactlyInAnyOrder("a", "b");
      assertThat(allowed.user().claims().string("key_id")).contains("build");
    });
    assertThat(authenticate(night.key()))
        .isInstanceOfSatisfying(
            Allowed.class, allowed -> assertThat(allowed.user().scopes()).isEmpty());
  }

  @Test
  void refusesEverythingElseForTheSameReason() {
    String swapped = "night" + build.key().substring("build".length());
    for (String other : List.of(
        swapped,
        build.key() + "A",
        build.key().substring(0, build.key().length() - 1),
        build.key().toUpperCase(),
        build.key().substring("build.".length()),
        build.entry(),
        "build.",
        ".",
        "nobody.AAAA",
        "x".repeat(10_000),
        "build." + "x".repeat(10_000))) {
      assertThat(authenticate(other)).isEqualTo(new Refused(Reason.UNKNOWN_KEY));
    }
  }

  @Test
  void configuresNoKeyAndMakesNoTwoAlike() {
    assertThat(build.entry()).doesNotContain(build.key(), build.key().substring(6));
    assertThat(build.key()).hasSize("build.".length() + 43);
    assertThat(ApiKey.make("build", "ci@example.com", List.of("a", "b"))).isNotEqualTo(build);
    assertThat(build.toString() + ApiKey.read(build.entry()) + provider)
        .doesNotContain(build.key().substring(6))
        .doesNotContain(build.entry().split(":")[3]);
  }

  @Test
  void grantsScopesWithColons() {
    ApiKey.Made made = ApiKey.make("notes", "ci", List.of("notes:read", "org:notes:write"));
    AuthProvider notes = AuthProvider.of(
        "api-keys", Environment.of(Map.of("API_KEYS", build.entry() + "," + made.entry())));

    assertThat(notes.authenticate(new Credentials(made.key(), URI.create("https://a.example.com"))))
        .isInstanceOfSatisfying(
            Allowed.class,
            allowed -> assertThat(allowed.user().scopes())
                .containsExactlyInAnyOrder("notes:read", "org:notes:write"));
  }

  @Test
  void failsClosedAfterItIsClosed() {
    provider.close();
    assertThat(authenticate(build.key())).isEqualTo(new Refused(Reason.REVOKED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"canary", "canary:user", "a:b:c:d", "a:u:AAAAAAAAAAAAAAAAAAAAAB:canary", ","})
  void saysWhichEntryIsWrongAndQuotesNothing(String entry) {
    Environment environment =
        Environment.of(Map.of("API_KEYS", night.entry() + "," + entry + ",x"));

    assertThatThrownBy(() -> AuthProvider.of("api-keys", environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("entry 2 of API_KEYS", "ApiKey.make")
        .hasMessageNotContaining("canary");
  }

  @Test
  void refusesTwoKeysOfOneIdAndIdsThatNoEntryCarries() {
    Environment twice = Environment.of(Map.of("API_KEYS", build.entry() + "," + build.entry()));
    assertThatThrownBy(() -> AuthProvider.of("api-keys", twice)).hasMessageContaining("\"build\"");
    assertThatThrownBy(() -> AuthProvider.of("api-keys", Environment.of(Map.of())))
        .hasMessageContainingAll("API_KEYS", "set it");
    for (String id : List.of("", "Build", "a.b", "a:b", "a b")) {
      assertThatThrownBy(() -> ApiKey.make(id, "user", List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> ApiKey.make("a", "u:v", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ApiKey.make("a", "u", List.of("x,y")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
