package com.leanmcp.tests.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.leanmcp.McpServer;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.tests.node.NodeFolder;
import com.leanmcp.tests.oauth.AuthorizationServer;
import com.leanmcp.tests.oauth.ShopServer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The TypeScript SDK's own OAuth flow finds its way from the server's URL to each tool. */
class TypeScriptSignInTest {
  private static Optional<TypeScriptClient> client = Optional.empty();
  private static Optional<AuthorizationServer> issuer = Optional.empty();
  private static Optional<McpServer> shop = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    Optional<NodeFolder> node = NodeFolder.install();
    assumeTrue(node.isPresent(), "the client and oidc-provider could not be installed");
    client = TypeScriptClient.install();
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

  @ParameterizedTest
  @ValueSource(strings = {"legacy", "modern"})
  void signsInStepsUpAndRefreshes(String mode) throws Exception {
    JsonObject seen = client.get().signIn(shop.get().uri(), mode);

    assertThat(seen.string("hours")).contains("always");
    assertThat(seen.string("orders")).contains("orders of ann");
    assertThat(seen.string("reorder")).contains("reordered for ann");
    assertThat(seen.string("refreshed")).contains("reordered for ann");
    assertThat(seen.get("rotated")).contains(new JsonBoolean(true));
    assertThat(asked(seen))
        .allSatisfy(each ->
            assertThat(each.string("resource")).contains(shop.get().uri().toString()))
        .allSatisfy(each -> assertThat(each.string("pkce")).contains("S256"))
        .extracting(each -> Set.of(each.string("scope").orElse("").split(" ")))
        .containsExactly(
            Set.of("orders:read", "offline_access"),
            Set.of("orders:read", "orders:write", "offline_access"));
  }

  private static List<JsonObject> asked(JsonObject seen) {
    return ((JsonArray) seen.get("asked").orElseThrow())
        .elements().stream().map(TypeScriptSignInTest::object).toList();
  }

  private static JsonObject object(JsonValue value) {
    return (JsonObject) value;
  }
}
