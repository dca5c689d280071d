package com.leanmcp.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.TestKey;
import com.leanmcp.auth.json.StrictJson;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JwkSetReaderTest {
  private static KeySet read(String set) {
    return read(set, Set.of(SignatureAlgorithm.RS256));
  }

  private static KeySet read(String set, Set<SignatureAlgorithm> allowed) {
    return JwkSetReader.read(
        StrictJson.object(set.getBytes(StandardCharsets.UTF_8)).orElseThrow(), allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"use\":\"sig\"",
        ",\"alg\":\"RS256\"",
        ",\"key_ops\":[\"verify\"]",
        ",\"x5c\":[\"AAAA\"]"
      })
  void takesARsaKeyForSignatures(String more) {
    KeySet keys = read(TestKey.set(TestKey.ONE.jwk("a", more)));

    assertThat(keys.find("a")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"use\":\"enc\"", ",\"use\":null", ",\"alg\":\"RS512\"", ",\"alg\":\"RSA-OAEP\"",
            ",\"alg\":null",
        ",\"key_ops\":[\"encrypt\"]", ",\"key_ops\":[]", ",\"d\":\"AQAB\"", ",\"p\":\"AQAB\"",
            ",\"k\":\"AQAB\"",
        ",\"oth\":[]"
      })
  void passesOverOtherKeysAndKeepsTheGoodOne(String more) {
    KeySet keys = read(TestKey.set(TestKey.ONE.jwk("a", more), TestKey.TWO.jwk()));

    assertThat(keys.find("a")).isEmpty();
    assertThat(keys.find("ins_two")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "null",
        "[]",
        "{}",
        "{\"kty\":\"RSA\",\"kid\":\"a\"}",
        "{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"AAAA\"}",
        "{\"kty\":\"EC\",\"kid\":\"a\",\"crv\":\"P-256\",\"x\":\"AAAA\",\"y\":\"AAAA\"}",
        "{\"kty\":\"RSA\",\"kid\":\"a\",\"n\":\"\",\"e\":\"AQAB\"}",
        "{\"kty\":\"RSA\",\"kid\":\"a\",\"n\":1,\"e\":2}"
      })
  void passesOverMalformedEntries(String entry) {
    KeySet keys = read(TestKey.set(entry, TestKey.TWO.jwk()));

    assertThat(keys.keys()).containsOnlyKeys("ins_two");
  }

  @Test
  void passesOverShortKeysAndOddExponents() {
    String good = TestKey.ONE.jwk("a", "");
    KeySet keys = read(TestKey.set(
        new TestKey("short", 1024).jwk(),
        good.replace("\"a\"", "\"one\"").replace("AQAB", "AQ"),
        good.replace("\"a\"", "\"three\"").replace("AQAB", "Aw"),
        good.replace("\"a\"", "\"even\"").replace("AQAB", "AQAC"),
        good.replace("\"a\"", "\"padded\"").replace("AQAB", "AQAB=")));

    assertThat(keys.isEmpty()).isTrue();
  }

  @Test
  void takesNoKeyWhoseIdIsAbsentOrSharedByTwo() {
    KeySet keys = read(TestKey.set(
        TestKey.ONE.jwk("a", ""),
        TestKey.TWO.jwk("a", ""),
        TestKey.TWO.jwk("a", ""),
        TestKey.TWO.jwk("", ""),
        TestKey.ONE.jwk("b", "").replace("\"kid\":\"b\",", "")));

    assertThat(keys.isEmpty()).isTrue();
  }

  @Test
  void refusesTheMalformedModulusOfClerksFixtures() throws IOException {
    try (InputStream in =
        JwkSetReaderTest.class.getResourceAsStream("/clerk/jwks_invalid_modulus.json")) {
      String set = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(read(set).isEmpty()).isTrue();
    }
  }
}
