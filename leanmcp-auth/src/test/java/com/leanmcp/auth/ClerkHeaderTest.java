package com.leanmcp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.access.Authentication.Reason;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header: RS256, a named key, no extension, and no key of its own. */
final class ClerkHeaderTest extends ClerkFixture {
  private String withHeader(String header) {
    return TestKey.ONE.sign(header, claims(",\"azp\":\"" + PARTY + "\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"none\"", "\"None\"", "\"NONE\"", "\"\"", "\"rs256\"", "\"RS256 \"", "\"RS384\"",
            "\"RS512\"",
        "\"PS256\"", "\"ES256\"", "\"EdDSA\"", "\"HS256\"", "null", "[\"RS256\"]", "256", "{}"
      })
  void refusesEveryOtherAlgorithm(String algorithm) {
    refuses(withHeader("{\"alg\":" + algorithm + ",\"kid\":\"ins_one\"}"), Reason.ALGORITHM);
    assertThat(clerk.asked()).isEmpty();
  }

  @Test
  void refusesAHeaderWithoutAlgorithm() {
    refuses(withHeader("{\"kid\":\"ins_one\"}"), Reason.ALGORITHM);
  }

  @Test
  void refusesAnUnsignedToken() {
    String good = session("");
    String unsigned =
        TestKey.base64("{\"alg\":\"none\",\"kid\":\"ins_one\"}".getBytes(StandardCharsets.UTF_8))
            + good.substring(good.indexOf('.'), good.lastIndexOf('.') + 1);

    refuses(unsigned, Reason.MALFORMED);
    refuses(unsigned + "AA", Reason.ALGORITHM);
    refuses(good.substring(0, good.lastIndexOf('.') + 1), Reason.MALFORMED);
  }

  @Test
  void refusesAMacKeyedWithThePublicKey() throws GeneralSecurityException {
    byte[][] secrets = {
      TestKey.ONE.publicKey().getEncoded(),
      TestKey.ONE.publicKey().getModulus().toByteArray(),
      TestKey.ONE.jwk().getBytes(StandardCharsets.UTF_8)
    };
    for (String algorithm : new String[] {"HS256", "RS256"}) {
      for (byte[] secret : secrets) {
        String signed = session("");
        String header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"ins_one\"}";
        String input = TestKey.base64(header.getBytes(StandardCharsets.UTF_8))
            + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.'));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String token =
            input + "." + TestKey.base64(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        refuses(token, algorithm.equals("HS256") ? Reason.ALGORITHM : Reason.SIGNATURE);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "1", "[\"ins_one\"]", "{}"})
  void refusesAKeyIdThatIsNoName(String keyId) {
    refuses(withHeader("{\"alg\":\"RS256\",\"kid\":" + keyId + "}"), Reason.MALFORMED);
  }

  @Test
  void refusesAHeaderWithoutKeyIdAndOneWithALongOne() {
    refuses(withHeader("{\"alg\":\"RS256\"}"), Reason.MALFORMED);
    refuses(
        withHeader("{\"alg\":\"RS256\",\"kid\":\"" + "k".repeat(257) + "\"}"), Reason.MALFORMED);
    assertThat(clerk.asked()).isEmpty();
    refuses(
        withHeader("{\"alg\":\"RS256\",\"kid\":\"" + "k".repeat(256) + "\"}"), Reason.UNKNOWN_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "' OR 1=1 --", "http://127.0.0.1/", "a\\r\\nb", "\\u0000"})
  void treatsAStrangeKeyIdAsUnknown(String keyId) {
    refuses(withHeader("{\"alg\":\"RS256\",\"kid\":\"" + keyId + "\"}"), Reason.UNKNOWN_KEY);
    assertThat(clerk.asked()).extracting(FakeClerk.Asked::path).containsOnly(FakeClerk.KEYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"crit\":[]",
        "\"crit\":[\"exp\"]",
        "\"crit\":null",
        "\"b64\":false",
        "\"b64\":true",
        "\"zip\":\"DEF\"",
        "\"cty\":\"JWT\"",
        "\"crit\":[\"b64\"],\"b64\":true"
      })
  void refusesExtensions(String extension) {
    refuses(
        withHeader("{\"alg\":\"RS256\",\"kid\":\"ins_one\"," + extension + "}"), Reason.MALFORMED);
  }

  @Test
  void neverUsesOrFetchesAKeyThatTheTokenNames() {
    String url = "\"" + clerk.url() + "/evil\"";
    String header = "{\"alg\":\"RS256\",\"kid\":\"ins_one\",\"jwk\":" + TestKey.TWO.jwk()
        + ",\"jku\":" + url + ",\"x5u\":" + url + ",\"x5c\":[\"AAAA\"]}";

    refuses(TestKey.TWO.sign(header, claims(",\"azp\":\"" + PARTY + "\"")), Reason.SIGNATURE);
    accepts(withHeader(header));
    assertThat(clerk.asked()).extracting(FakeClerk.Asked::path).containsOnly(FakeClerk.KEYS);
  }

  @Test
  void refusesAChangedTokenAndAnotherKeysSignature() {
    String good = session("");
    String other = TestKey.TWO.sign(SESSION_HEADER, claims(",\"azp\":\"" + PARTY + "\""));
    String swapped = good.substring(0, good.lastIndexOf('.')) + "."
        + session(",\"x\":1").substring(session(",\"x\":1").lastIndexOf('.') + 1);

    refuses(other, Reason.SIGNATURE);
    refuses(swapped, Reason.SIGNATURE);
    refuses(good.substring(0, good.lastIndexOf('.')) + ".AAAA", Reason.SIGNATURE);
  }
}
