package com.leanmcp.auth.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Refused;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.FakeClerk;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.MovableClock;
import com.leanmcp.auth.TestKey;
import com.leanmcp.auth.Vectors;
import com.leanmcp.auth.http.HttpCaller;
import com.leanmcp.auth.key.KeyPlace;
import com.leanmcp.json.JsonValue.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clerk's own fixtures, at the time they were made for. */
final class ClerkVectorsTest {
  private static final String SESSIONS = "https://clerk.inspired.puma-74.lcl.dev";
  private static final String ACCESS = "https://clerk.oauth.example.test";
  private static final URI RESOURCE = URI.create("https://mcp.example.com/mcp");

  private final JsonObject fixtures = Vectors.read("/clerk/backend_fixtures.json");
  private final FakeClerk clerk = new FakeClerk();
  private final HttpCaller http = new HttpCaller();
  private final MovableClock clock = new MovableClock(Instant.ofEpochSecond(1_666_648_250));

  @BeforeEach
  void publishTheKey() {
    JsonObject jwk = Vectors.object(fixtures, "mockRsaJwk");
    clerk.keys = Reply.ok(TestKey.set(Vectors.text(jwk)));
  }

  @AfterEach
  void close() {
    http.close();
    clerk.close();
  }

  private Authentication verify(String issuer, String fixture) {
    KeyPlace keys = new KeyPlace.JwkSet(URI.create(clerk.url() + FakeClerk.KEYS));
    return verify(issuer, keys, fixture);
  }

  private Authentication verify(String issuer, KeyPlace keys, String fixture) {
    return new ClerkVerifier(
            http, TestSettings.of(issuer, keys, "https://accounts.inspired.puma-74.lcl.dev", clock))
        .verify(new Credentials(fixtures.string(fixture).orElseThrow(), RESOURCE));
  }

  @Test
  void acceptsTheSessionTokenWhileItLasts() {
    assertThat(verify(SESSIONS, "mockJwt"))
        .isInstanceOfSatisfying(
            Allowed.class,
            allowed ->
                assertThat(allowed.user().userId()).isEqualTo("user_2GIpXOEpVyJw51rkZn9Kmnc6Sxr"));
    clock.advance(Duration.ofSeconds(64));
    assertThat(verify(SESSIONS, "mockJwt")).isInstanceOf(Allowed.class);
    clock.advance(Duration.ofSeconds(1));
    assertThat(verify(SESSIONS, "mockJwt")).isEqualTo(new Refused(Reason.EXPIRED));
  }

  @Test
  void refusesTheSpoiltSessionTokens() {
    assertThat(verify(SESSIONS, "mockExpiredJwt")).isInstanceOf(Refused.class);
    assertThat(verify(SESSIONS, "mockInvalidSignatureJwt"))
        .isEqualTo(new Refused(Reason.SIGNATURE));
    assertThat(verify(SESSIONS, "mockMalformedJwt")).isEqualTo(new Refused(Reason.ISSUER));
    assertThat(verify(ACCESS, "mockJwt")).isEqualTo(new Refused(Reason.ISSUER));
  }

  @Test
  void refusesAGoodTokenWhereItsKeyIsMalformedOrMissing() {
    assertThat(verify(SESSIONS, "signedJwt")).isInstanceOf(Allowed.class);
    clerk.keys = Reply.ok(Vectors.text(Vectors.read("/clerk/jwks_invalid_modulus.json")));
    assertThat(verify(SESSIONS, "signedJwt")).isInstanceOf(Authentication.Unavailable.class);
    clerk.keys = Reply.ok(TestKey.set(Vectors.text(Vectors.object(fixtures, "mockPEMJwk"))));
    assertThat(verify(SESSIONS, "signedJwt")).isEqualTo(new Refused(Reason.UNKNOWN_KEY));
  }

  @Test
  void verifiesWithThePemKeyAndWithoutTheNet() {
    KeyPlace right =
        new KeyPlace.Pem("KEY", fixtures.string("pemEncodedPublicKey").orElseThrow());
    KeyPlace other =
        new KeyPlace.Pem("KEY", fixtures.string("someOtherPublicKey").orElseThrow());

    assertThat(verify(SESSIONS, right, "mockJwt")).isInstanceOf(Allowed.class);
    assertThat(verify(SESSIONS, other, "mockJwt")).isEqualTo(new Refused(Reason.SIGNATURE));
    assertThat(clerk.asked()).isEmpty();
  }

  @Test
  void readsTheFrontendApiOfThePublishableKeys() {
    for (String key : List.of("pkTest", "pkLive")) {
      assertThat(PublishableKey.host(fixtures.string(key).orElseThrow()))
          .contains("clerk.inspired.puma-74.lcl.dev");
    }
  }

  @Test
  void verifiesTheAccessTokensAndMissesTheirAudience() {
    assertThat(verify(ACCESS, "mockSignedOAuthAccessTokenJwt"))
        .isEqualTo(new Refused(Reason.AUDIENCE));
    assertThat(verify(ACCESS, "mockSignedOAuthAccessTokenJwtApplicationTyp"))
        .isEqualTo(new Refused(Reason.AUDIENCE));
  }
}
