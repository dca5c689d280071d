package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Credentials;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.auth.profile.VerifiedTokens;
import com.leanmcp.environment.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T25: what is remembered of verified tokens, and what never is. */
final class VerifiedTokensTest extends ClerkFixture {
  @BeforeEach
  void remember() {
    configure(ClerkProviderBuilder::cacheVerifiedTokens);
  }

  private Optional<Authentication> remembered(String token) {
    return remembered(token, RESOURCE);
  }

  private Optional<Authentication> remembered(String token, String resource) {
    return provider.remembered(new Credentials(token, URI.create(resource)));
  }

  private String lasting(String more) {
    return TestKey.ONE.sign(
        ACCESS_HEADER,
        claims(",\"aud\":\"" + RESOURCE + "\"" + more)
            .replace("\"exp\":" + (NOW + 60), "\"exp\":" + (NOW + 3600)));
  }

  @Test
  void nothingIsRememberedUnlessAsked() {
    configure(builder -> builder);
    accepts(access(""));

    assertThat(remembered(access(""))).isEmpty();
  }

  @Test
  void aTokenThatWasAcceptedIsKnownWithoutWaiting() {
    String token = access("");
    assertThat(remembered(token)).isEmpty();

    Authentication verified = authenticate(token);

    assertThat(remembered(token)).contains(verified);
    assertThat(authenticate(token)).isEqualTo(verified);
  }

  @Test
  void itsUserIsNotAskedForAgain() {
    configure(builder -> builder.cacheVerifiedTokens().secretKey(new Secret("sk_test")));
    clerk.user = Reply.ok("{\"id\":\"" + SUBJECT + "\",\"first_name\":\"Ann\"}");
    String token = access("");

    assertThat(user(token).firstName()).contains("Ann");
    int asked = clerk.asked().size();
    assertThat(remembered(token)).contains(authenticate(token));
    assertThat(clerk.asked()).hasSize(asked);
  }

  @Test
  void aTokenThatWasRefusedIsNot() {
    String foreign = TestKey.TWO.sign(ACCESS_HEADER, claims(",\"aud\":\"" + RESOURCE + "\""));
    refuses(foreign, Reason.SIGNATURE);
    String elsewhere = TestKey.ONE.sign(ACCESS_HEADER, claims(",\"aud\":\"https://b.example\""));
    refuses(elsewhere, Reason.AUDIENCE);

    assertThat(remembered(foreign)).isEmpty();
    assertThat(remembered(elsewhere)).isEmpty();
  }

  @Test
  void anotherSpellingOrSignatureIsAnotherToken() {
    String token = access("");
    accepts(token);
    String forged = token.substring(0, token.lastIndexOf('.') + 1)
        + TestKey.TWO
            .sign(ACCESS_HEADER, claims(""))
            .substring(TestKey.TWO.sign(ACCESS_HEADER, claims("")).lastIndexOf('.') + 1);

    assertThat(remembered(token + "=")).isEmpty();
    refuses(token + "=", Reason.MALFORMED);
    assertThat(remembered(forged)).isEmpty();
    refuses(forged, Reason.SIGNATURE);
  }

  @Test
  void whomItIsMeantForIsJudgedEachTime() {
    String token = access("");
    accepts(token);

    assertThat(remembered(token, "https://b.example.com/mcp")).isEmpty();
    assertThat(authenticate(token, "https://b.example.com/mcp"))
        .isEqualTo(new Authentication.Refused(Reason.AUDIENCE));
  }

  @Test
  void itExpiresAsIfItWereNotRemembered() {
    String token = TestKey.ONE.sign(
        ACCESS_HEADER,
        claims(",\"aud\":\"" + RESOURCE + "\"")
            .replace("\"exp\":" + (NOW + 60), "\"exp\":" + (NOW + 10)));
    accepts(token);

    clock.advance(Duration.ofSeconds(14));
    assertThat(remembered(token)).isPresent();
    clock.advance(Duration.ofSeconds(1));
    assertThat(remembered(token)).isEmpty();
    refuses(token, Reason.EXPIRED);
  }

  @Test
  void afterAMinuteItIsVerifiedAgain() {
    String token = lasting("");
    accepts(token);

    clock.advance(VerifiedTokens.LIFETIME.minusSeconds(1));
    assertThat(remembered(token)).isPresent();
    clock.advance(Duration.ofSeconds(1));
    assertThat(remembered(token)).isEmpty();
    accepts(token);
    assertThat(remembered(token)).isPresent();
  }

  @Test
  void aKeyThatIsWithdrawnTakesItsTokensAlong() {
    String token = lasting("");
    accepts(token);
    clerk.keys = Reply.ok(TestKey.set(TestKey.TWO.jwk()));
    clock.advance(Duration.ofSeconds(31));
    String next = TestKey.TWO.sign(
        ACCESS_HEADER.replace("ins_one", "ins_two"), claims(",\"aud\":\"" + RESOURCE + "\""));
    accepts(next);

    assertThat(remembered(token)).isEmpty();
    refuses(token, Reason.UNKNOWN_KEY);
  }

  @Test
  void tokensOfAUserOrASessionAreForgottenOnDemand() {
    String one = access(",\"jti\":\"a\"");
    String other = access(",\"jti\":\"b\"");
    accepts(one);
    accepts(other);

    provider.forgetTokens("jti", "a");
    assertThat(remembered(one)).isEmpty();
    assertThat(remembered(other)).isPresent();
    provider.forgetTokens("sub", SUBJECT);
    assertThat(remembered(other)).isEmpty();
  }

  @Test
  void aTokenThatIsTooLongIsNotEvenLookedUp() {
    assertThat(remembered("a".repeat(9 * 1024))).isEmpty();
  }

  @Test
  void aProviderThatIsClosedRemembersNothing() {
    String token = access("");
    accepts(token);
    provider.close();

    assertThat(remembered(token)).isEmpty();
  }
}
