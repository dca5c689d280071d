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
import com.leanmcp.auth.jwt.AccessTokenRules;
import com.leanmcp.auth.jwt.Claims;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.auth.oauth.Refresh;
import com.leanmcp.auth.profile.JwtProfile;
import com.leanmcp.auth.profile.UserProfile;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The provider of docs/guides/write-a-provider.md, and what a profile may say. */
final class JwtProviderTest {
  private static final URI RESOURCE = URI.create("https://mcp.example.com/mcp");

  private final FakeClerk server = new FakeClerk();
  private final String issuer = server.url() + "/realms/main";
  private final JwtProvider provider = provider(roles(JwtProfile.of(issuer, keys())));

  private URI keys() {
    return URI.create(server.url() + FakeClerk.KEYS);
  }

  /** As the guide has it. */
  private static JwtProfile roles(JwtProfile profile) {
    return profile
        .withKind(AccessTokenRules.typedOrPlain())
        .withAddressee(AccessTokenRules.forAudience(Set.of("notes"))
            .and(AccessTokenRules.fromClients(Set.of("notes-cli"))))
        .withScopes(claims -> Set.copyOf(
            claims.object("realm_access").map(access -> access.texts("roles")).orElse(List.of())));
  }

  private static JwtProvider provider(JwtProfile profile) {
    return JwtProvider.builder("notes", profile)
        .allowInsecureLoopback()
        .clock(new MovableClock(Instant.ofEpochSecond(ClerkFixture.NOW)))
        .build();
  }

  @AfterEach
  void close() {
    provider.close();
    server.close();
  }

  private Authentication authenticate(JwtProvider provider, String more) {
    String token = TestKey.ONE.sign(
        ClerkFixture.SESSION_HEADER,
        "{\"iss\":\"" + issuer + "\",\"sub\":\"ada\",\"iat\":" + ClerkFixture.NOW + ",\"exp\":"
            + (ClerkFixture.NOW + 60) + more + "}");
    return provider.authenticate(new Credentials(token, RESOURCE));
  }

  @Test
  void judgesByItsProfile() {
    String roles = ",\"realm_access\":{\"roles\":[\"reader\",\"writer\"]}";
    String client = ",\"client_id\":\"notes-cli\"";

    assertThat(authenticate(provider, ",\"aud\":\"notes\"" + client + roles))
        .isInstanceOfSatisfying(Allowed.class, allowed -> {
          AuthUser user = allowed.user();
          assertThat(user.scopes()).containsExactlyInAnyOrder("reader", "writer");
          assertThat(user.issuer()).isEqualTo(issuer);
        });
    assertThat(authenticate(provider, ",\"aud\":\"notes\",\"azp\":\"notes-cli\"" + roles))
        .isInstanceOf(Allowed.class);
    assertThat(authenticate(provider, client + roles)).isEqualTo(new Refused(Reason.AUDIENCE));
    assertThat(authenticate(provider, ",\"aud\":\"notes\",\"client_id\":\"other\"" + roles))
        .isEqualTo(new Refused(Reason.AUTHORIZED_PARTY));
    assertThat(provider.type()).isEqualTo("notes");
    assertThat(provider).hasToString("JwtProvider[notes, " + issuer + "]");
  }

  @Test
  void takesTheAlgorithmsOfItsProfileAndEachKeyForItsOwnOnly() {
    server.keys = FakeClerk.Reply.ok(
        TestKey.set(TestKey.ONE.jwk("a", ",\"alg\":\"RS384\""), TestKey.TWO.jwk("b", "")));
    JwtProfile profile = JwtProfile.of(issuer, keys())
        .withAlgorithms(List.of(SignatureAlgorithm.RS384, SignatureAlgorithm.ES256));
    String header = "{\"alg\":\"%s\",\"kid\":\"%s\"}";

    try (JwtProvider notes = provider(profile)) {
      assertThat(judge(notes, header.formatted("RS256", "a")))
          .isEqualTo(new Refused(Reason.ALGORITHM));
      assertThat(server.asked()).isEmpty();
      assertThat(judge(notes, header.formatted("ES256", "a")))
          .isEqualTo(new Refused(Reason.ALGORITHM));
      assertThat(judge(notes, header.formatted("RS384", "b")))
          .isEqualTo(new Refused(Reason.SIGNATURE));
      assertThat(server.asked()).hasSize(1);
    }
  }

  private Authentication judge(JwtProvider notes, String header) {
    String token = TestKey.ONE.sign(header, "{\"iss\":\"" + issuer + "\"}");
    return notes.authenticate(new Credentials(token, RESOURCE));
  }

  @Test
  void takesOnlyTypedTokensWhereItSaysSo() {
    try (JwtProvider typed =
        provider(JwtProfile.of(issuer, keys()).withKind(AccessTokenRules.typed()))) {
      assertThat(authenticate(typed, ",\"aud\":\"" + RESOURCE + "\""))
          .isEqualTo(new Refused(Reason.TYPE));
    }
  }

  @Test
  void asksForUsersAfterTheyAreLetInOnly() {
    try (JwtProvider asking = provider(JwtProfile.of(issuer, keys())
        .withSkew(Duration.ofMinutes(1))
        .withUsers(JwtProviderTest::nobodyIsAsked))) {
      assertThat(authenticate(asking, ",\"aud\":\"x\"")).isInstanceOf(Refused.class);
    }
  }

  private static UserProfile nobodyIsAsked(Claims claims) {
    throw new AssertionError("asked for a user who was not let in");
  }

  @Test
  void failsClosedAfterItIsClosed() {
    provider.close();

    assertThat(authenticate(provider, "")).isInstanceOf(Unavailable.class);
    assertThat(provider.refresh("token")).isInstanceOf(Refresh.Failed.class);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void refusesAddressesNoRequestMayGoTo() {
    JwtProfile elsewhere =
        JwtProfile.of("https://a.example.com", URI.create("http://a.example.com/keys"));
    assertThatThrownBy(() -> JwtProvider.builder("notes", elsewhere).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("the address of the keys", "\"notes\"", "https");
    JwtProviderBuilder builder = JwtProvider.builder(
            "notes", JwtProfile.discovered("https://a.example.com"))
        .tokenEndpoint(URI.create("file:///etc/passwd"));
    assertThatThrownBy(builder::build).hasMessageContaining("the token endpoint");
    assertThatThrownBy(
            () -> builder.client("me", new Secret("canary\n")).client("me", new Secret("a b")))
        .hasMessageContaining("the client secret")
        .hasMessageNotContaining("canary");
  }

  @Test
  void refusesProfilesThatSayTooLittleOrTooMuch() {
    assertThatThrownBy(() -> JwtProfile.discovered(" "))
        .isInstanceOf(IllegalArgumentException.class);
    JwtProfile profile = JwtProfile.discovered("https://a.example.com");
    assertThatThrownBy(() -> profile.withAlgorithms(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allow one");
    for (Duration skew : new Duration[] {Duration.ofSeconds(61), Duration.ofSeconds(-1)}) {
      assertThatThrownBy(() -> JwtProfile.discovered("https://a.example.com").withSkew(skew))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new KeyPlace.Pem("KEY", "canary")).hasToString("Pem[KEY]");
  }
}
