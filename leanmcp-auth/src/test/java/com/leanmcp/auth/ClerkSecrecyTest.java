package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Credentials;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing secret is logged, printed or thrown: canaries are sown and looked for. */
final class ClerkSecrecyTest extends ClerkFixture {
  private static final List<String> VERIFY =
      List.of("/oauth_applications/access_tokens/verify", "/m2m_tokens/verify", "/api_keys/verify");

  private final LogWatch watch = new LogWatch();

  @BeforeEach
  void configureCanaries() {
    configure(builder -> builder
        .secretKey(new Secret("sk_canary"))
        .machineSecretKey(new Secret("ak_canary"))
        .acceptApiKeys()
        .cacheOpaqueTokens()
        .clientId("client_1")
        .clientSecret(new Secret("canary_secret")));
  }

  @AfterEach
  void stopWatching() {
    watch.close();
  }

  private String lasting(String more) {
    return TestKey.ONE.sign(
        SESSION_HEADER,
        claims(",\"azp\":\"" + PARTY + "\"" + more).replace("" + (NOW + 60), "" + (NOW + 9_999)));
  }

  private void use(String token) {
    Credentials credentials = new Credentials(token, URI.create(RESOURCE));
    watch.add(provider.authenticate(credentials));
    watch.add(credentials);
    watch.add(provider.refresh("canary_refresh"));
  }

  @Test
  void keepsSecretsToItself() {
    String canary = ",\"canary\":\"canary\",\"given_name\":\"canary\"";
    List<Reply> replies = List.of(
        Reply.status(500, "canary"),
        Reply.ok("canary"),
        Reply.ok(TestKey.set(TestKey.ONE.jwk("ins_canary", ",\"d\":\"canary\""))),
        Reply.ok(
            "{\"access_token\":\"canary\",\"id_token\":\"canary\",\"refresh_token\":\"canary\"}"),
        Reply.ok(TestKey.set(TestKey.ONE.jwk())));
    for (Reply reply : replies) {
      clerk.keys = reply;
      clerk.token = reply;
      clerk.user = reply;
      for (String path : VERIFY) {
        clerk.verdict(path, reply);
      }
      clock.advance(Duration.ofSeconds(40));
      use(lasting(canary));
      use("canary.canary.canary");
      use("oat_canary");
      use("mt_canary");
      use("ak_canary");
      use(TestKey.TWO.sign("{\"alg\":\"RS256\",\"kid\":\"canary\"}", claims(canary)));
    }
    clerk.token = Reply.ok(
        "{\"access_token\":\"canary\",\"id_token\":\"canary\",\"refresh_token\":\"canary\"}");
    use(lasting(",\"email\":\"canary@b.test\""));
    assertThat(provider.refresh("canary_refresh")).isInstanceOf(Refresh.Refreshed.class);
    watch.add(provider);
    clerk.close();
    use(lasting(canary));

    assertThat(watch.seen()).anyMatch(line -> line.contains("cannot fetch keys"));
    assertThat(watch.seen()).anyMatch(line -> line.contains("no profile from"));
    assertThat(watch.seen()).anyMatch(line -> line.contains("cannot verify a token"));
    assertThat(watch.seen()).anyMatch(line -> line.contains("no token refreshed"));
    assertThat(watch.seen()).noneMatch(line -> line.contains("canary"));
  }
}
