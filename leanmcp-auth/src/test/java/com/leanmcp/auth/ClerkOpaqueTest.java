package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Allowed;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Authentication.Unavailable;
import com.leanmcp.auth.FakeClerk.Reply;
import com.leanmcp.environment.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that the Backend API is asked about. */
final class ClerkOpaqueTest extends ClerkFixture {
  private static final String ACCESS = "/oauth_applications/access_tokens/verify";
  private static final String MACHINES = "/m2m_tokens/verify";
  private static final String KEYS = "/api_keys/verify";
  private static final String TOKEN = "oat_canary";
  private static final String AUD = ",\"aud\":[\"" + RESOURCE + "\"]";

  @BeforeEach
  void configureKeys() {
    configure(builder -> builder
        .secretKey(new Secret("sk_test"))
        .machineSecretKey(new Secret("ak_machine"))
        .acceptApiKeys());
  }

  private static String answer(String object, String subject, String more) {
    return "{\"object\":\"" + object + "\",\"id\":\"id_1\",\"subject\":\"" + subject
        + "\",\"revoked\":false,\"expired\":false,\"expiration\":" + (NOW + 60)
        + ",\"created_at\":1" + more + "}";
  }

  private static String accessAnswer(String more) {
    return answer(
        "clerk_idp_oauth_access_token",
        SUBJECT,
        ",\"client_id\":\"" + CLIENT + "\",\"scopes\":[\"notes:read\",\"email\"]" + more);
  }

  private int asked() {
    return clerk.asked("/v1").stream()
        .filter(one -> one.path().endsWith("/verify"))
        .toList()
        .size();
  }

  @Test
  void asksWhatAnAccessTokenIs() {
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD)));
    AuthUser user = user(TOKEN);

    assertThat(user.userId()).isEqualTo(SUBJECT);
    assertThat(user.issuer()).isEqualTo(clerk.url());
    assertThat(user.scopes()).containsExactly("notes:read", "email");
    assertThat(user.claims().string("client_id")).contains(CLIENT);
    assertThat(clerk.asked("/v1" + ACCESS)).singleElement().satisfies(one -> {
      assertThat(one.method()).isEqualTo("POST");
      assertThat(one.authorization()).isEqualTo("Bearer sk_test");
      assertThat(one.contentType()).isEqualTo("application/json");
      assertThat(one.body()).isEqualTo("{\"access_token\":\"oat_canary\"}");
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ",\"aud\":[]", ",\"aud\":\"https://other.example.com\"", ",\"aud\":null"})
  void refusesAccessTokensForOthers(String audience) {
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(audience)));
    refuses(TOKEN, Reason.AUDIENCE);
  }

  @Test
  void excusesTheClientItIsToldFromAudience() {
    clerk.verdict(ACCESS, Reply.ok(accessAnswer("")));
    String signed = TestKey.ONE.sign(ACCESS_HEADER, claims(",\"client_id\":\"" + CLIENT + "\""));
    String other = TestKey.ONE.sign(ACCESS_HEADER, claims(",\"client_id\":\"client_x\""));
    String elsewhere = TestKey.ONE.sign(
        ACCESS_HEADER,
        claims(",\"client_id\":\"" + CLIENT + "\",\"aud\":\"https://b.example.com\""));
    refuses(signed, Reason.AUDIENCE);
    configure(builder -> builder.secretKey(new Secret("sk_test")).acceptWithoutAudience(CLIENT));

    accepts(TOKEN);
    accepts(signed);
    refuses(other, Reason.AUDIENCE);
    refuses(elsewhere, Reason.AUDIENCE);
  }

  @Test
  void takesMachineTokensWithTheMachinesKey() {
    clerk.verdict(
        MACHINES,
        Reply.ok(answer(
            "machine_to_machine_token",
            "mch_1",
            ",\"scopes\":[\"mch_2\"],\"claims\":{\"scope\":\"jobs:run\"}")));
    AuthUser user = user("mt_1");

    assertThat(user.userId()).isEqualTo("mch_1");
    assertThat(user.scopes()).containsExactly("jobs:run");
    assertThat(clerk.asked("/v1" + MACHINES)).singleElement().satisfies(one -> {
      assertThat(one.authorization()).isEqualTo("Bearer ak_machine");
      assertThat(one.body()).isEqualTo("{\"token\":\"mt_1\"}");
    });
    assertThat(clerk.asked(FakeClerk.USERS)).isEmpty();
  }

  @Test
  void takesApiKeysOnDemand() {
    clerk.verdict(
        KEYS, Reply.ok(answer("api_key", "org_1", ",\"scopes\":[\"notes:read\"],\"claims\":null")));

    assertThat(user("ak_1").scopes()).containsExactly("notes:read");
    assertThat(clerk.asked("/v1" + KEYS).get(0).body()).isEqualTo("{\"secret\":\"ak_1\"}");
  }

  @Test
  void asksNobodyAboutTokensThatAreNotAccepted() {
    configure(builder -> builder);
    for (String token : List.of("oat_1", "mt_1", "ak_1")) {
      refuses(token, Reason.TYPE);
    }
    configure(builder -> builder.secretKey(new Secret("sk_test")));
    refuses("mt_1", Reason.TYPE);
    refuses("ak_1", Reason.TYPE);
    refuses("oat_" + "x".repeat(600), Reason.MALFORMED);
    assertThat(clerk.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"revoked\":false|\"revoked\":true|REVOKED",
        "\"expired\":false|\"expired\":true|EXPIRED",
        "\"expiration\":1800000060|\"expiration\":1800000000|EXPIRED",
        "\"expiration\":1800000060|\"expiration\":1800000000000|EXPIRED"
      })
  void refusesWhatHasEnded(String good, String bad, Reason reason) {
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD).replace(good, bad)));
    refuses(TOKEN, reason);
  }

  @ParameterizedTest
  @CsvSource({"200,EXPIRED", "404,REVOKED", "400,MALFORMED", "422,MALFORMED"})
  void refusesWhatClerkDoesNotKnow(int status, Reason reason) {
    clerk.verdict(ACCESS, Reply.status(status, "{\"active\":false}"));
    refuses(TOKEN, reason);
  }

  @Test
  void takesTimesInSecondsInMillisecondsAndNone() {
    for (String time : List.of("1800000060", "1800000060000", "1800000060.5", "null")) {
      clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD).replace("1800000060", time)));
      accepts(TOKEN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "<html>",
        "{\"active\":true}",
        "{\"object\":\"api_key\",\"subject\":\"a\",\"revoked\":false,\"expired\":false}",
        "{\"object\":\"clerk_idp_oauth_access_token\",\"revoked\":false,\"expired\":false}",
        "{\"object\":\"clerk_idp_oauth_access_token\",\"subject\":\"a\",\"expired\":false}",
        "{\"object\":\"clerk_idp_oauth_access_token\",\"subject\":\"a\",\"revoked\":\"false\","
            + "\"expired\":false}",
        "{\"object\":\"clerk_idp_oauth_access_token\",\"subject\":\"a\",\"revoked\":false,"
            + "\"expired\":false,\"expiration\":\"never\"}",
        "{\"object\":\"clerk_idp_oauth_access_token\",\"subject\":\"a\",\"revoked\":true,"
            + "\"revoked\":false,\"expired\":false}"
      })
  void cannotTellByAnAnswerThatIsNone(String answer) {
    clerk.verdict(ACCESS, Reply.ok(answer));
    assertThat(authenticate(TOKEN)).isInstanceOf(Unavailable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 401, 403, 500, 503})
  void cannotTellWhileClerkDoesNotAnswer(int status) {
    clerk.verdict(ACCESS, Reply.status(status, accessAnswer(AUD)));
    assertThat(authenticate(TOKEN)).isInstanceOf(Unavailable.class);
  }

  @Test
  void leavesClerkAloneAfterTooManyRequests() {
    clerk.verdict(ACCESS, Reply.status(429, "{}"));
    assertThat(authenticate(TOKEN)).isEqualTo(new Unavailable(Duration.ofSeconds(5)));
    clock.advance(Duration.ofSeconds(2));
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD)));
    assertThat(authenticate(TOKEN)).isEqualTo(new Unavailable(Duration.ofSeconds(3)));
    assertThat(asked()).isEqualTo(1);

    clock.advance(Duration.ofSeconds(3));
    accepts(TOKEN);
  }

  @ParameterizedTest
  @CsvSource({"17,17", "0,1", "999999,300", "soon,5", "-1,5"})
  void waitsForAsLongAsClerkSaysWithinReason(String header, int seconds) {
    clerk.verdict(ACCESS, Reply.status(429, "{}").header("Retry-After", header));
    assertThat(authenticate(TOKEN)).isEqualTo(new Unavailable(Duration.ofSeconds(seconds)));
  }

  @Test
  void asksOnceForAllWhoShowTheSameTokenAtTheSameTime() throws Exception {
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD)).after(500));
    ExecutorService pool = Executors.newFixedThreadPool(20);
    List<Future<Authentication>> outcomes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      outcomes.add(pool.submit(() -> authenticate(TOKEN)));
    }
    for (Future<Authentication> outcome : outcomes) {
      assertThat(outcome.get()).isInstanceOf(Allowed.class);
    }
    pool.shutdownNow();
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void remembersNothingUnlessTold() {
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD)));
    accepts(TOKEN);
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD).replace("revoked\":false", "revoked\":true")));
    refuses(TOKEN, Reason.REVOKED);
    assertThat(asked()).isEqualTo(2);
  }

  @Test
  void remembersForSecondsWhenTold() {
    configure(builder -> builder.secretKey(new Secret("sk_test")).cacheOpaqueTokens());
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD)));
    accepts(TOKEN);
    clerk.verdict(ACCESS, Reply.status(404, "{}"));
    clock.advance(Duration.ofMillis(9_999));
    accepts(TOKEN);
    assertThat(authenticate(TOKEN, "https://b.example.com"))
        .isEqualTo(new Authentication.Refused(Reason.AUDIENCE));
    assertThat(asked()).isEqualTo(1);

    clock.advance(Duration.ofMillis(1));
    refuses(TOKEN, Reason.REVOKED);
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD)));
    clock.advance(Duration.ofMillis(4_999));
    refuses(TOKEN, Reason.REVOKED);
    clock.advance(Duration.ofMillis(1));
    accepts(TOKEN);
    assertThat(asked()).isEqualTo(3);
  }

  @Test
  void remembersNoTokenBeyondItsEnd() {
    configure(builder -> builder.secretKey(new Secret("sk_test")).cacheOpaqueTokens());
    String ending = accessAnswer(AUD).replace("" + (NOW + 60), "" + (NOW + 3));
    clerk.verdict(ACCESS, Reply.ok(ending));
    accepts(TOKEN);
    clock.advance(Duration.ofSeconds(3));
    refuses(TOKEN, Reason.EXPIRED);
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void looksTheUserUpUnlessToldNotTo() {
    clerk.verdict(ACCESS, Reply.ok(accessAnswer(AUD)));
    clerk.user = Reply.ok("{\"id\":\"" + SUBJECT + "\",\"first_name\":\"Ada\"}");
    assertThat(user(TOKEN).firstName()).contains("Ada");

    configure(builder -> builder.secretKey(new Secret("sk_test")).withoutLookUps());
    assertThat(user(TOKEN).firstName()).isEmpty();
    assertThat(user(session("")).firstName()).isEmpty();
    assertThat(clerk.asked(FakeClerk.USERS)).hasSize(1);
  }
}
