package com.leanmcp.tests.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.McpServer;
import com.leanmcp.auth.AuthProvider;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.oauth.RefreshedTokens;
import com.leanmcp.environment.Environment;
import com.leanmcp.tests.node.NodeFolder;
import com.leanmcp.tests.service.ShopService;
import com.leanmcp.tests.service.ShopServiceTable;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A provider made from nothing but configuration lets in and refreshes the tokens of a real authorization server. */
class ConfiguredProviderTest {
  private static final String ID = "shop:server";
  private static final String SECRET = "hush:100%+/?";

  private static Optional<AuthorizationServer> issuer = Optional.empty();
  private static Optional<AuthProvider> provider = Optional.empty();
  private static Optional<McpServer> shop = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    Optional<NodeFolder> node = NodeFolder.install();
    assumeTrue(node.isPresent(), "oidc-provider could not be installed");
    issuer = Optional.of(AuthorizationServer.start(node.get()));
    provider = Optional.of(provider(ID, SECRET));
    shop = Optional.of(McpServer.named("shop", "1.0.0")
        .port(0)
        .services(ShopServiceTable.of(new ShopService()))
        .authenticator(provider.get())
        .shutdownGrace(Duration.ofSeconds(5))
        .start());
  }

  @AfterAll
  static void stop() throws Exception {
    shop.ifPresent(McpServer::close);
    provider.ifPresent(AuthProvider::close);
    if (issuer.isPresent()) {
      issuer.get().close();
    }
  }

  private static AuthProvider provider(String id, String secret) {
    return AuthProvider.of(
        "oidc",
        Environment.of(Map.of(
            "OIDC_ISSUER",
            issuer.get().issuer(),
            "OIDC_CLIENT_ID",
            id,
            "OIDC_CLIENT_SECRET",
            secret,
            "AUTH_ALLOW_INSECURE_LOOPBACK",
            "true")));
  }

  private static Reply signIn(String id, String secret) {
    return OAuthClient.knownAt(issuer.get().issuer(), id, secret)
        .authorize(shop.get().uri().toString(), "orders:read");
  }

  private static String orders(String accessToken) {
    return Message.call(shop.get().port(), "shop_orders", "{}")
        .bearer(accessToken)
        .send()
        .content();
  }

  private static RefreshedTokens refresh(String refreshToken) {
    Refresh refresh = provider.get().refresh(refreshToken);
    assertThat(refresh).isInstanceOf(Refresh.Refreshed.class);
    return ((Refresh.Refreshed) refresh).tokens();
  }

  private static String sentence(Refresh refresh) {
    assertThat(refresh).isInstanceOf(Refresh.Failed.class);
    return ((Refresh.Failed) refresh).sentence();
  }

  @Test
  void letsInWhoSignedInThere() {
    assertThat(orders(signIn(ID, SECRET).string("access_token"))).isEqualTo("orders of ann");
  }

  @Test
  void refreshesAndEachRefreshBringsANewPair() {
    Reply first = signIn(ID, SECRET);

    RefreshedTokens second = refresh(first.string("refresh_token"));
    RefreshedTokens third = refresh(second.refreshToken().orElseThrow());

    assertThat(second.accessToken()).isNotEqualTo(first.string("access_token"));
    assertThat(second.refreshToken().orElseThrow()).isNotEqualTo(first.string("refresh_token"));
    assertThat(third.refreshToken()).isPresent().isNotEqualTo(second.refreshToken());
    assertThat(second.scopes()).containsExactly("orders:read");
    assertThat(second.expiresIn()).contains(Duration.ofSeconds(600));
    assertThat(orders(second.accessToken())).isEqualTo("orders of ann");
    assertThat(orders(third.accessToken())).isEqualTo("orders of ann");
  }

  @Test
  void isRefusedWithATokenItHasSpentAndWithTheOneThatReplacedIt() {
    String spent = signIn(ID, SECRET).string("refresh_token");
    String next = refresh(spent).refreshToken().orElseThrow();

    String reuse = sentence(provider.get().refresh(spent));
    String after = sentence(provider.get().refresh(next));

    assertThat(reuse).contains("used before", "sign in again").doesNotContain(spent);
    assertThat(after).isEqualTo(reuse);
  }

  @Test
  void tellsByTheErrorWhyThereAreNoTokens() {
    String token = signIn(ID, SECRET).string("refresh_token");

    try (AuthProvider stranger = provider("nobody", SECRET);
        AuthProvider forgetful = provider(ID, "canary");
        AuthProvider once = provider("once", "hush")) {
      assertThat(sentence(provider.get().refresh("garbage"))).contains("sign in again");
      assertThat(sentence(stranger.refresh(token))).contains("client id and secret");
      assertThat(sentence(forgetful.refresh(token)))
          .contains("client id and secret")
          .doesNotContain("canary");
      // its error is invalid_request, where RFC 6749 section 5.2 has unauthorized_client
      assertThat(sentence(once.refresh(token))).contains("refused to refresh");
    }
    assertThat(orders(refresh(token).accessToken())).isEqualTo("orders of ann");
  }

  @Test
  void isRefusedWithATokenOfAnotherClient() {
    OAuthClient other = OAuthClient.registeredAt(issuer.get().issuer());
    String token =
        other.authorize(shop.get().uri().toString(), "orders:read").string("refresh_token");

    assertThat(sentence(provider.get().refresh(token))).contains("of another client");
  }
}
