package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authentication.Reason;
import com.leanmcp.access.Credentials;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issuer, subject, times and status, the same for every kind of token. */
final class ClerkClaimsTest extends ClerkFixture {
  private String claimed(String issuer, String subject, String times) {
    return TestKey.ONE.sign(
        SESSION_HEADER,
        "{\"iss\":" + issuer + ",\"sub\":" + subject + "," + times + ",\"azp\":\"" + PARTY + "\"}");
  }

  private String timed(String times) {
    return claimed("\"" + clerk.url() + "\"", "\"" + SUBJECT + "\"", times);
  }

  @Test
  void refusesEveryOtherIssuerBeforeItFetchesKeys() {
    String here = clerk.url();
    String times = "\"exp\":" + (NOW + 60) + ",\"iat\":" + NOW;
    for (String issuer : new String[] {
      "\"" + here + "/\"",
      "\"" + here.toUpperCase(Locale.ROOT) + "\"",
      "\"" + here + ".evil.com\"",
      "[\"" + here + "\"]",
      "null",
      "\"\"",
      "\"https://clerk.example.com\"",
      "\" " + here + "\"",
      "1"
    }) {
      refuses(claimed(issuer, "\"a\"", times), Reason.ISSUER);
    }
    refuses(TestKey.ONE.sign(SESSION_HEADER, "{}"), Reason.ISSUER);
    assertThat(clerk.asked()).isEmpty();
  }

  @Test
  void keepsTwoInstancesWithTheSameKeyIdApart() {
    try (FakeClerk other = new FakeClerk();
        ClerkProvider second = ClerkProvider.builder()
            .frontendApi(other.url())
            .authorizedParties(List.of(PARTY))
            .allowInsecureLoopback()
            .clock(clock)
            .build()) {
      other.keys = FakeClerk.Reply.ok(TestKey.set(TestKey.TWO.jwk("ins_one", "")));
      accepts(session(""));

      assertThat(second.authenticate(new Credentials(session(""), URI.create(RESOURCE))))
          .isEqualTo(new Authentication.Refused(Reason.ISSUER));
      refuses(
          TestKey.TWO.sign(SESSION_HEADER, claims(",\"azp\":\"" + PARTY + "\"")), Reason.SIGNATURE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "1", "[\"user_1\"]", "{}"})
  void refusesASubjectThatIsNobody(String subject) {
    String times = "\"exp\":" + (NOW + 60) + ",\"iat\":" + NOW;
    refuses(claimed("\"" + clerk.url() + "\"", subject, times), Reason.SUBJECT);
  }

  @Test
  void acceptsUntilFiveSecondsAfterTheEnd() {
    accepts(timed("\"iat\":" + NOW + ",\"exp\":" + (NOW - 4)));
    refuses(timed("\"iat\":" + NOW + ",\"exp\":" + (NOW - 5)), Reason.EXPIRED);
    refuses(timed("\"iat\":" + NOW + ",\"exp\":" + (NOW - 6)), Reason.EXPIRED);
  }

  @Test
  void acceptsFromFiveSecondsBeforeTheBeginning() {
    String end = ",\"exp\":" + (NOW + 60);
    accepts(timed("\"iat\":" + (NOW + 5) + end));
    refuses(timed("\"iat\":" + (NOW + 6) + end), Reason.NOT_YET_VALID);
    accepts(timed("\"iat\":" + NOW + end + ",\"nbf\":" + (NOW + 5)));
    refuses(timed("\"iat\":" + NOW + end + ",\"nbf\":" + (NOW + 6)), Reason.NOT_YET_VALID);
  }

  @Test
  void countsFractionsOfASecond() {
    clock.advance(Duration.ofMillis(500));
    accepts(timed("\"iat\":" + NOW + ",\"exp\":" + (NOW - 4)));
    accepts(timed("\"iat\":" + NOW + ",\"exp\":" + (NOW - 5) + ".75"));
    refuses(timed("\"iat\":" + NOW + ",\"exp\":" + (NOW - 5) + ".5"), Reason.EXPIRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"1800000060\"",
        "[1800000060]",
        "-1",
        "true",
        "253402300800",
        "9223372036854775807",
        "9223372036854776",
        "1e300",
        "1e99999",
        "{}"
      })
  void refusesTimesThatAreNoTimes(String odd) {
    String good = "\"iat\":" + NOW + ",\"exp\":" + (NOW + 60);
    refuses(timed("\"iat\":" + NOW + ",\"exp\":" + odd), Reason.MALFORMED);
    refuses(timed("\"exp\":" + (NOW + 60) + ",\"iat\":" + odd), Reason.MALFORMED);
    refuses(timed(good + ",\"nbf\":" + odd), Reason.MALFORMED);
  }

  @Test
  void wantsBothTimesAndTakesTheLastYear() {
    refuses(timed("\"iat\":" + NOW), Reason.MALFORMED);
    refuses(timed("\"exp\":" + (NOW + 60)), Reason.MALFORMED);
    accepts(timed("\"iat\":0,\"exp\":253402300799"));
    accepts(timed("\"iat\":1.8e9,\"exp\":1.80000006E9"));
  }

  @Test
  void refusesASessionWithTasksLeft() {
    accepts(session(",\"sts\":\"active\""));
    refuses(session(",\"sts\":\"pending\""), Reason.PENDING);
    refuses(session(",\"sts\":null"), Reason.PENDING);
    refuses(access(",\"sts\":\"pending\""), Reason.PENDING);
  }
}
