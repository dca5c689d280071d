package com.leanmcp.tests.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.tests.node.NodeFolder;
import com.leanmcp.tests.wire.Message;
import com.leanmcp.tests.wire.Reply;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that knows only the server's URL gets through a real authorization server to its tools, and no further. */
class AuthorizationFlowTest {
  private static final Pattern PARAMETER = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private static Optional<AuthorizationServer> issuer = Optional.empty();
  private static Optional<McpServer> shop = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    Optional<NodeFolder> node = NodeFolder.install();
    assumeTrue(node.isPresent(), "oidc-provider could not be installed");
    issuer = Optional.of(AuthorizationServer.start(node.get()));
    shop =
        Optional.of(ShopServer.builder(issuer.get().issuer(), Clock.systemUTC()).start());
  }

  @AfterAll
  static void stop() throws Exception {
    shop.ifPresent(McpServer::close);
    if (issuer.isPresent()) {
      issuer.get().close();
    }
  }

  @Test
  void theChallengeLeadsToTheMetadataOfTheServerAndItsIssuer() {
    Reply refused = call("shop_orders").send();
    Reply metadata = new Browser().get(URI.create(challenge(refused, "resource_metadata")));

    assertThat(refused.status()).isEqualTo(401);
    assertThat(challenge(refused, "scope")).isEqualTo("orders:read");
    assertThat(metadata.status()).isEqualTo(200);
    assertThat(metadata.string("resource")).isEqualTo(url());
    assertThat(strings(metadata, "authorization_servers"))
        .containsExactly(issuer.get().issuer());
    assertThat(strings(metadata, "scopes_supported"))
        .containsExactlyInAnyOrder("orders:read", "orders:write");
  }

  @Test
  void aSignInLeadsFromTheChallengeToTheTool() {
    Reply refused = call("shop_orders").send();
    Reply tokens = findIssuer(refused).authorize(url(), challenge(refused, "scope"));

    Reply answer = call("shop_orders").bearer(accessToken(tokens)).send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.content()).isEqualTo("orders of ann");
  }

  @Test
  void anOpenToolNeedsNoSignIn() {
    assertThat(call("shop_hours").send().content()).isEqualTo("always");
  }

  @Test
  void aMissingScopeIsNamedAndASecondAuthorizationBringsIt() {
    Reply refused = call("shop_orders").send();
    OAuthClient client = findIssuer(refused);
    String first = accessToken(client.authorize(url(), "orders:read"));

    Reply lacking = call("shop_reorder").bearer(first).send();
    Reply more = client.authorize(url(), "orders:read " + challenge(lacking, "scope"));

    assertThat(lacking.status()).isEqualTo(403);
    assertThat(challenge(lacking, "error")).isEqualTo("insufficient_scope");
    assertThat(challenge(lacking, "scope")).isEqualTo("orders:write");
    assertThat(challenge(lacking, "resource_metadata"))
        .isEqualTo(challenge(refused, "resource_metadata"));
    assertThat(call("shop_reorder").bearer(accessToken(more)).send().content())
        .isEqualTo("reordered for ann");
    assertThat(call("shop_orders").bearer(accessToken(more)).send().content())
        .isEqualTo("orders of ann");
  }

  @Test
  void aRefreshBringsANewPairAndTheOldRefreshTokenIsRefused() {
    OAuthClient client = findIssuer(call("shop_orders").send());
    Reply first = client.authorize(url(), "orders:read");

    Reply second = client.refresh(refreshToken(first), url());
    Reply answer = call("shop_orders").bearer(accessToken(second)).send();
    Reply reuse = client.refresh(refreshToken(first), url());
    Reply afterReuse = client.refresh(refreshToken(second), url());

    assertThat(accessToken(second)).isNotEqualTo(accessToken(first));
    assertThat(refreshToken(second)).isNotEqualTo(refreshToken(first));
    assertThat(answer.content()).isEqualTo("orders of ann");
    assertThat(reuse.status()).isEqualTo(400);
    assertThat(reuse.string("error")).isEqualTo("invalid_grant");
    assertThat(afterReuse.string("error")).isEqualTo("invalid_grant");
  }

  @Test
  void aTokenForAnotherResourceIsRefused() {
    OAuthClient client = findIssuer(call("shop_orders").send());
    Reply tokens = client.authorize("http://localhost:1/mcp", "orders:read");

    assertInvalid(call("shop_orders").bearer(accessToken(tokens)).send());
  }

  @Test
  void anIdTokenIsRefused() {
    OAuthClient client = findIssuer(call("shop_orders").send());
    Reply tokens = client.authorize(url(), "openid orders:read");

    assertInvalid(call("shop_orders").bearer(tokens.string("id_token")).send());
  }

  @Test
  void aTokenIsRefusedOnceItHasExpired() {
    String token =
        accessToken(findIssuer(call("shop_orders").send()).authorize(url(), "orders:read"));
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

    try (McpServer tomorrow =
        ShopServer.builder(issuer.get().issuer(), later).publicUrl(url()).start()) {
      assertThat(call("shop_orders").bearer(token).send().content()).isEqualTo("orders of ann");
      assertInvalid(
          Message.call(tomorrow.port(), "shop_orders", "{}").bearer(token).send());
    }
  }

  @Test
  void aTokenThatWasTamperedWithIsRefused() {
    String token =
        accessToken(findIssuer(call("shop_orders").send()).authorize(url(), "orders:read"));
    int signature = token.lastIndexOf('.') + 1;
    char other = token.charAt(signature) == 'A' ? 'B' : 'A';

    assertInvalid(call("shop_orders")
        .bearer(token.substring(0, signature) + other + token.substring(signature + 1))
        .send());
    assertInvalid(call("shop_orders").bearer("garbage").send());
  }

  private static Message call(String tool) {
    return Message.call(shop.get().port(), tool, "{}");
  }

  private static String url() {
    return shop.get().uri().toString();
  }

  /** The way from a 401 to a registered client: the server's metadata, its issuer, the issuer's metadata. */
  private static OAuthClient findIssuer(Reply refused) {
    Reply metadata = new Browser().get(URI.create(challenge(refused, "resource_metadata")));
    return OAuthClient.registeredAt(metadata.string("authorization_servers.0"));
  }

  private static String challenge(Reply reply, String parameter) {
    String header = reply
        .header("WWW-Authenticate")
        .orElseThrow(() -> new AssertionError("no challenge but " + reply.text()));
    Matcher matcher = PARAMETER.matcher(header);
    while (matcher.find()) {
      if (matcher.group(1).equals(parameter)) {
        return matcher.group(2);
      }
    }
    throw new AssertionError("no " + parameter + " in " + header);
  }

  private static void assertInvalid(Reply reply) {
    assertThat(reply.status()).isEqualTo(401);
    assertThat(challenge(reply, "error")).isEqualTo("invalid_token");
  }

  private static String accessToken(Reply tokens) {
    return tokens.string("access_token");
  }

  private static String refreshToken(Reply tokens) {
    return tokens.string("refresh_token");
  }

  private static List<String> strings(Reply reply, String member) {
    return ((JsonArray) reply.at(member).orElseThrow())
        .elements().stream().map(AuthorizationFlowTest::text).toList();
  }

  private static String text(JsonValue value) {
    return ((JsonString) value).value();
  }
}
