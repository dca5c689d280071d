package com.leanmcp.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.leanmcp.auth.Vectors;
import com.leanmcp.auth.jwt.CompactJws;
import com.leanmcp.auth.jwt.SignatureAlgorithm;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 7520 and, for {@code b64: false}, RFC 7797. */
final class CookbookTest {
  private static JsonObject set(JsonObject... keys) {
    return new JsonObject(Map.of("keys", new JsonArray(List.of(keys))));
  }

  private static JsonObject publicKey() {
    return Vectors.read("/rfc7520/jwk/3_3.rsa_public_key.json");
  }

  private static String compact(JsonObject example) {
    return Vectors.object(example, "output").string("compact").orElseThrow();
  }

  @Test
  void verifiesTheRsaSignature() {
    JsonObject example = Vectors.read("/rfc7520/jws/4_1.rsa_v15_signature.json");

    assertThat(RawJws.passes(compact(example), set(publicKey()))).isTrue();
    assertThat(RawJws.passes(compact(example).replace(".SX", ".SY"), set(publicKey())))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4_2.rsa-pss_signature",
        "4_3.ecdsa_signature",
        "4_4.hmac-sha2_integrity_protection"
      })
  void readsTheOtherAlgorithmsButTakesNoneUnasked(String name) {
    JsonObject example = Vectors.read("/rfc7520/jws/" + name + ".json");
    JsonObject key = Vectors.object(Vectors.object(example, "input"), "key");

    assertThat(CompactJws.read(compact(example))).isPresent();
    assertThat(RawJws.passes(compact(example), set(publicKey(), key))).isFalse();
  }

  @Test
  void verifiesTheSignaturesOfOtherAlgorithmsWhereTheyAreAllowed() {
    String pss = compact(Vectors.read("/rfc7520/jws/4_2.rsa-pss_signature.json"));
    String point = compact(Vectors.read("/rfc7520/jws/4_3.ecdsa_signature.json"));
    JsonObject pointKey = Vectors.read("/rfc7520/jwk/3_1.ec_public_key.json");

    assertThat(passes(pss, publicKey(), SignatureAlgorithm.PS384)).isTrue();
    assertThat(passes(pss, publicKey(), SignatureAlgorithm.PS256)).isFalse();
    assertThat(passes(point, pointKey, SignatureAlgorithm.ES512)).isTrue();
    assertThat(passes(point, pointKey, SignatureAlgorithm.ES256)).isFalse();
  }

  private static boolean passes(String jws, JsonObject key, SignatureAlgorithm allowed) {
    return RawJws.passes(jws, set(key), Set.of(allowed));
  }

  @Test
  void readsNoDetachedContentAndNoJsonSerialization() {
    JsonObject detached = Vectors.read("/rfc7520/jws/4_5.signature_with_detached_content.json");
    assertThat(RawJws.passes(compact(detached), set(publicKey()))).isFalse();
    for (String name : List.of(
        "/rfc7520/jws/4_1.rsa_v15_signature.json",
        "/rfc7520/jws/4_6.protecting_specific_header_fields.json",
        "/rfc7520/jws/4_7.protecting_content_only.json",
        "/rfc7520/jws/4_8.multiple_signatures.json",
        "/rfc7520/rfc7797/hmac-sha2_b64_false.json")) {
      JsonObject output = Vectors.object(Vectors.read(name), "output");
      assertThat(CompactJws.read(Vectors.text(output.get("json").orElseThrow())))
          .isEmpty();
    }
  }

  @Test
  void readsNoPayloadThatIsNotInBase64Url() {
    JsonObject example = Vectors.read("/rfc7520/rfc7797/hmac-sha2_b64_false.json");
    JsonObject signing = Vectors.object(example, "signing");
    String message =
        signing.string("sig-input").orElseThrow() + "." + signing.string("sig").orElseThrow();

    assertThat(CompactJws.read(message)).isEmpty();
  }

  @Test
  void takesThePublicRsaKeyAndNoOtherKey() {
    Set<SignatureAlgorithm> one = Set.of(SignatureAlgorithm.RS256);
    assertThat(JwkSetReader.read(set(publicKey()), one).isEmpty()).isFalse();
    for (String name : List.of(
        "3_1.ec_public_key",
        "3_2.ec_private_key",
        "3_4.rsa_private_key",
        "3_5.symmetric_key_mac_computation",
        "3_6.symmetric_key_encryption")) {
      JsonObject key = Vectors.read("/rfc7520/jwk/" + name + ".json");
      assertThat(JwkSetReader.read(set(key), one).isEmpty()).as(name).isTrue();
    }
  }
}
