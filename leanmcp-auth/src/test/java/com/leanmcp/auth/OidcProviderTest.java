package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.environment.Environment;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any issuer with OpenID Connect metadata. */
final class OidcProviderTest {
  private static final String METADATA = "/realms/main/.well-known/openid-configuration";
  private static final String KEYS = "/realms/main/certs";
  private static final String TOKENS = "/realms/main/token";
  private static final String RESOURCE = "https://mcp.example.com/mcp";

  private final FakeClerk server = new FakeClerk();
  private final String issuer = server.url() + "/realms/main";
  private final MovableClock clock = new MovableClock(Instant.ofEpochSecond(ClerkFixture.NOW));
  private JwtProvider provider = provider(Map.of());

  OidcProviderTest() {
    publish(issuer, server.url() + KEYS);
    server.more.put(KEYS, Reply.ok(TestKey.set(TestKey.ONE.jwk())));
  }

  private void publish(String named, String keys) {
    server.more.put(
        METADATA,
        Reply.ok("{\"issuer\":\"" + named + "\",\"jwks_uri\":\"" + keys + "\",\"token_endpoint\":\""
            + server.url() + TOKENS + "\"}"));
  }

  private JwtProvider provider(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(Map.of("OIDC_ISSUER", issuer));
    values.putAll(more);
    return OidcFactory.builder(Environment.of(values))
        .allowInsecureLoopback()
        .clock(clock)
        .build();
  }

  private void configure(String name, String value) {
    provider.close();
    provider = provider(Map.of(name, value));
  }

  @AfterEach
  void close() {
    provider.close();
    server.close();
  }

  private String token(String header, String more) {
    return TestKey.ONE.sign(
        "{\"alg\":\"RS256\",\"kid\":\"ins_one\"" + header + "}",
        "{\"iss\":\"" + issuer + "\",\"sub\":\"f:1:ada\",\"iat\":" + ClerkFixture.NOW + ",\"exp\":"
            + (ClerkFixture.NOW + 60) + more + "}");
  }

  private String access(String more) {
    return token(",\"typ\":\"JWT\"", ",\"aud\":\"" + RESOURCE + "\"" + more);
  }

  private Authentication authenticate(String token) {
    return provider.authenticate(new Credentials(token, URI.create(RESOURCE)));
  }

  private void refuses(String token, Reason reason) {
    assertThat(authenticate(token)).isEqualTo(new Refused(reason));
  }

  @Test
  void discoversTheKeysAndReadsTheUser() {
    String token = access(",\"typ\":\"Bearer\",\"scope\":\"openid notes:read\",\"email\":\"a@b.c\","
        + "\"email_verified\":true,\"given_name\":\"Ada\",\"family_name\":\"L\"");

    assertThat(authenticate(token)).isInstanceOfSatisfying(Allowed.class, allowed -> {
      AuthUser user = allowed.user();
      assertThat(user.issuer()).isEqualTo(issuer);
      assertThat(user.sub()).isEqualTo("f:1:ada");
      assertThat(user.scopes()).containsExactly("openid", "notes:read");
      assertThat(user.email()).contains("a@b.c");
      assertThat(user.emailVerified()).isTrue();
      assertThat(user.firstName()).contains("Ada");
    });
    assertThat(provider.authorizationServers()).containsExactly(URI.create(issuer));
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void readsScopesFromEitherClaimInEitherForm() {
    assertThat(authenticate(access(",\"scp\":\"a b\"")))
        .isInstanceOfSatisfying(
            Allowed.class, ok -> assertThat(ok.user().scopes()).containsExactly("a", "b"));
    assertThat(authenticate(access(",\"scp\":[\"a\",\"b\"],\"scope\":\"c\"")))
        .isInstanceOfSatisfying(
            Allowed.class, ok -> assertThat(ok.user().scopes()).containsExactly("a", "b", "c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",\"typ\":\"at+jwt\"", ",\"typ\":\"application/AT+JWT\"", ""})
  void takesTypedAndPlainAccessTokens(String type) {
    assertThat(authenticate(token(type, ",\"aud\":[\"" + RESOURCE + "\",\"x\"]")))
        .isInstanceOf(Allowed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"typ\":\"ID\"",
        ",\"typ\":\"Refresh\"",
        ",\"typ\":null",
        ",\"token_use\":\"id\"",
        ",\"nonce\":\"n\"",
        ",\"at_hash\":\"h\"",
        ",\"c_hash\":\"h\""
      })
  void refusesIdTokensByAnySign(String sign) {
    refuses(access(sign), Reason.TYPE);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void refusesTokensForOthers() {
    refuses(token("", ""), Reason.AUDIENCE);
    refuses(token("", ",\"aud\":\"account\""), Reason.AUDIENCE);
    configure("OIDC_AUDIENCE", "notes-api");
    refuses(access(""), Reason.AUDIENCE);
    assertThat(authenticate(token("", ",\"aud\":[\"account\",\"notes-api\"]")))
        .isInstanceOf(Allowed.class);
  }

  @Test
  void takesKeysFromWhereConfigurationSays() {
    server.more.remove(METADATA);
    configure("OIDC_JWKS_URI", server.url() + KEYS);

    assertThat(authenticate(access(""))).isInstanceOf(Allowed.class);
  }

  @Test
  void takesTheAlgorithmsConfigurationNames() {
    String token = access("")
        .replaceFirst(
            "^[^.]+",
            TestKey.base64(
                "{\"alg\":\"PS256\",\"kid\":\"ins_one\"}".getBytes(StandardCharsets.UTF_8)));
    refuses(token, Reason.ALGORITHM);
    server.more.put(KEYS, Reply.ok(TestKey.set(TestKey.ONE.jwk("ins_one", ""))));
    configure("OIDC_ALGORITHMS", "ES256, PS256");

    refuses(token, Reason.SIGNATURE);
    refuses(access(""), Reason.ALGORITHM);
    assertThatThrownBy(() -> configure("OIDC_ALGORITHMS", "RS256,HS256"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("OIDC_ALGORITHMS", "RS256, RS384", "EdDSA")
        .hasMessageNotContaining("HS256");
  }

  @Test
  void believesNoMetadataThatNamesAnotherIssuerOrKeysElsewhere() {
    try (FakeClerk elsewhere = new FakeClerk()) {
      publish(issuer + "/", server.url() + KEYS);
      assertThat(authenticate(access(""))).isInstanceOf(Unavailable.class);
      publish(issuer, elsewhere.url() + FakeClerk.KEYS);
      assertThat(authenticate(access(""))).isInstanceOf(Unavailable.class);
      assertThat(elsewhere.asked()).isEmpty();
    }
    clock.advance(Duration.ofSeconds(31));
    publish(issuer, server.url() + KEYS);
    assertThat(authenticate(access(""))).isInstanceOf(Allowed.class);
  }

  @Test
  void refreshesWhereTheMetadataSays() {
    server.more.put(TOKENS, Reply.ok("{\"access_token\":\"new\",\"refresh_token\":\"next\"}"));
    assertThat(provider.refresh("old")).isInstanceOf(Refresh.Failed.class);
    provider.close();
    provider = provider(Map.of("OIDC_CLIENT_ID", "me", "OIDC_CLIENT_SECRET", "hush"));

    assertThat(provider.refresh("old"))
        .isInstanceOfSatisfying(
            Refresh.Refreshed.class,
            refreshed -> assertThat(refreshed.tokens().refreshToken()).contains("next"));
    assertThat(server.asked(TOKENS)).hasSize(1);
  }

  @Test
  void saysWhatToSet() {
    assertThatThrownBy(() -> AuthProvider.of("oidc", Environment.of(Map.of())))
        .hasMessageContainingAll("OIDC_ISSUER", "set it");
    for (String odd :
        new String[] {"http://127.0.0.1/a", "login.example.com", "https://a@b/", "x y"}) {
      Environment environment = Environment.of(Map.of("OIDC_ISSUER", odd));
      assertThatThrownBy(() -> AuthProvider.of("oidc", environment))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContainingAll("issuer", "https");
    }
  }
}
