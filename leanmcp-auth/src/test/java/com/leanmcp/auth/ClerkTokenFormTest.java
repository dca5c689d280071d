package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a token: one spelling, one reading (reference: RFC 7515 section 7.1, RFC 8725 section 2). */
final class ClerkTokenFormTest extends ClerkFixture {
  @Test
  void acceptsAGoodToken() {
    accepts(session(""));
    accepts(access(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", "...", "a", "a.b", "a.b.c", "a.b.c.d", "é.b.c", "{}.{}.{}"})
  void refusesWhatIsNoToken(String text) {
    refuses(text, Reason.MALFORMED);
  }

  @Test
  void refusesATokenThatIsTooLongWithoutLookingAtIt() {
    refuses(session(",\"x\":\"" + "y".repeat(9_000) + "\""), Reason.MALFORMED);
    refuses("a".repeat(16 * 1024 * 1024), Reason.MALFORMED);
    assertThat(clerk.asked()).isEmpty();
  }

  @Test
  void refusesEverySpellingButTheCanonicalOne() {
    String good = session("");
    String[] parts = good.split("\\.");

    for (int i = 0; i < 3; i++) {
      for (String odd : new String[] {
        parts[i] + "=",
        parts[i] + "==",
        " " + parts[i],
        parts[i] + "\n",
        parts[i] + "?",
        parts[i].charAt(0) + " " + parts[i].substring(1),
        parts[i] + "/"
      }) {
        String[] copy = parts.clone();
        copy[i] = odd;
        refuses(String.join(".", copy), Reason.MALFORMED);
      }
    }
    accepts(good);
  }

  @Test
  void refusesTrailingBitsInTheSignature() {
    String good = session("");
    char last = good.charAt(good.length() - 1);
    // 256 bytes end in two characters, the last of which carries four bits that must be zero
    assertThat("AQgw").contains(String.valueOf(last));
    refuses(good.substring(0, good.length() - 1) + (char) (last + 1), Reason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"sub\":\"user_other\"",
        ",\"o\":{\"id\":\"a\",\"id\":\"b\"}",
        ",\"a\":[[{\"x\":1,\"y\":2,\"x\":1}]]",
        ",\"s\\u0075b\":\"user_other\"",
        ",\"n\":NaN",
        ",/*c*/\"n\":1",
        ",\"n\":01",
        ",\"n\":'a'",
        ",",
      })
  void refusesClaimsThatCanBeReadInTwoWays(String more) {
    refuses(session(more), Reason.MALFORMED);
  }

  @Test
  void refusesADuplicateInTheHeader() {
    String header = "{\"alg\":\"RS256\",\"kid\":\"ins_one\",\"alg\":\"none\"}";
    refuses(TestKey.ONE.sign(header, claims(",\"azp\":\"" + PARTY + "\"")), Reason.MALFORMED);
  }

  @Test
  void refusesBytesThatAreNoStrictUtf8() {
    byte[] header = SESSION_HEADER.getBytes(StandardCharsets.UTF_8);
    byte[] claims =
        claims(",\"azp\":\"" + PARTY + "\",\"x\":\"~~\"").getBytes(StandardCharsets.UTF_8);
    int[][] sequences = {{0xC0, 0xAF}, {0xFF, 0x41}, {0xE2, 0x82}, {0xED, 0xA0}};
    int at = new String(claims, StandardCharsets.US_ASCII).indexOf("~~");
    for (int[] sequence : sequences) {
      byte[] copy = claims.clone();
      copy[at] = (byte) sequence[0];
      copy[at + 1] = (byte) sequence[1];
      refuses(TestKey.ONE.sign(header, copy), Reason.MALFORMED);
    }
    byte[] marked = new byte[claims.length + 3];
    System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
    System.arraycopy(claims, 0, marked, 3, claims.length);
    refuses(TestKey.ONE.sign(header, marked), Reason.MALFORMED);
    accepts(TestKey.ONE.sign(header, Arrays.copyOf(claims, claims.length)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"a\"", "1", "{}x", "{}{}", "", " ", "]", "}", "tru"})
  void refusesClaimsAndHeadersThatAreNoObject(String text) {
    refuses(TestKey.ONE.sign(SESSION_HEADER, text), Reason.MALFORMED);
    refuses(TestKey.ONE.sign(text, claims("")), Reason.MALFORMED);
  }

  @Test
  void refusesDeepNesting() {
    refuses(session(",\"x\":" + "[".repeat(40) + "]".repeat(40)), Reason.MALFORMED);
    refuses(session(",\"x\":" + "[".repeat(2_000) + "]".repeat(2_000)), Reason.MALFORMED);
    accepts(session(",\"x\":" + "[".repeat(20) + "]".repeat(20)));
  }

  @Test
  void bearsNumbersOfAnySize() {
    accepts(session(",\"x\":1e99999,\"y\":-1E-99999,\"z\":" + "9".repeat(300)));
    accepts(session(",\"x\":1e99999999999,\"y\":-1e-99999999999"));
  }
}
