package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Credentials;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.apikey.ApiKey;
import com.leanmcp.environment.Environment;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing secret is logged, printed or thrown by the other providers either. */
final class ProviderSecrecyTest {
  private static final URI RESOURCE = URI.create("https://mcp.example.com/mcp");

  private final LogWatch watch = new LogWatch();
  private final FakeClerk server = new FakeClerk();
  private final MovableClock clock = new MovableClock(Instant.ofEpochSecond(ClerkFixture.NOW));

  @AfterEach
  void close() {
    watch.close();
    server.close();
  }

  private void use(AuthProvider provider, String token) {
    Credentials credentials = new Credentials(token, RESOURCE);
    watch.add(provider.authenticate(credentials));
    watch.add(provider.refresh("canary_refresh"));
    watch.add(provider);
  }

  private String token(String more) {
    return TestKey.ONE.sign(
        ClerkFixture.SESSION_HEADER,
        "{\"iss\":\"" + server.url() + "\",\"sub\":\"user_1\",\"iat\":" + ClerkFixture.NOW
            + ",\"exp\":" + (ClerkFixture.NOW + 9_999) + ",\"canary\":\"canary\"" + more + "}");
  }

  @Test
  void keepsTheSecretsOfAnyIssuerToItself() {
    Environment environment = Environment.of(Map.of(
        "OIDC_ISSUER", server.url(),
        "OIDC_CLIENT_ID", "client_1",
        "OIDC_CLIENT_SECRET", "canary_secret"));
    String metadata = "{\"issuer\":\"" + server.url() + "\",\"jwks_uri\":\"" + server.url()
        + FakeClerk.KEYS + "\",\"token_endpoint\":\"" + server.url() + FakeClerk.TOKEN + "\"}";
    try (AuthProvider provider =
        OidcFactory.builder(environment).allowInsecureLoopback().clock(clock).build()) {
      for (Reply document : List.of(
          Reply.status(500, "canary"),
          Reply.ok("canary"),
          Reply.ok("{\"issuer\":\"canary\",\"jwks_uri\":\"canary\"}"),
          Reply.ok(metadata.replace("jwks.json", "jwks.json#canary")),
          Reply.ok(metadata))) {
        server.more.put("/.well-known/openid-configuration", document);
        server.token = Reply.ok("{\"error\":\"canary\",\"error_description\":\"canary\"}");
        clock.advance(Duration.ofSeconds(40));
        use(provider, token(""));
        use(provider, token(",\"aud\":\"" + RESOURCE + "\",\"given_name\":\"canary\""));
        use(provider, "canary.canary.canary");
      }
    }

    assertThat(watch.seen()).anyMatch(line -> line.startsWith("Allowed"));
    assertThat(watch.seen()).anyMatch(line -> line.contains("cannot fetch keys"));
    assertThat(watch.seen()).anyMatch(line -> line.contains("no token refreshed"));
    assertThat(watch.seen()).noneMatch(line -> line.contains("canary"));
  }

  @Test
  void keepsApiKeysAndTheirHashesToItself() {
    ApiKey.Made made = ApiKey.make("build", "ci", List.of("a"));
    String secret = made.key().substring(made.key().indexOf('.') + 1);
    String hash = made.entry().split(":")[3];
    Environment environment = Environment.of(Map.of("API_KEYS", made.entry()));
    try (AuthProvider provider = AuthProvider.of("api-keys", environment)) {
      use(provider, made.key());
      use(provider, made.key() + "x");
    }
    watch.add(made);
    watch.add(environment);
    try {
      ApiKeyProvider.from(Environment.of(Map.of("API_KEYS", made.entry() + "," + made.entry())));
    } catch (IllegalArgumentException e) {
      watch.add(e);
    }

    assertThat(watch.seen()).hasSize(9).anyMatch(line -> line.startsWith("Allowed"));
    assertThat(watch.seen()).noneMatch(line -> line.contains(secret) || line.contains(hash));
  }
}
