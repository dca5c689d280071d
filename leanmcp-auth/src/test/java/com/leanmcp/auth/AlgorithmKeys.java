package com.leanmcp.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.List;

/** Keys of the corpus for algorithms beside RS256, some of which say of themselves what they are not. */
final class AlgorithmKeys {
  static final TestKey RSA = TestKey.TWO;
  static final ECKey P_256 = point(Curve.P_256, "p256");
  static final ECKey P_384 = point(Curve.P_384, "p384");
  static final ECKey P_521 = point(Curve.P_521, "p521");
  static final KeyPair ED25519 = edwards();

  private static final int ED25519_BYTES = 32;

  private AlgorithmKeys() {}

  static List<String> published() {
    return List.of(
        RSA.jwk("rsa", ""),
        RSA.jwk("rsa-RS384", ",\"alg\":\"RS384\""),
        RSA.jwk("rsa-PS256", ",\"alg\":\"PS256\",\"key_ops\":[\"verify\"]"),
        jwk(P_256, "p256", ",\"use\":\"sig\",\"alg\":\"ES256\""),
        jwk(P_256, "p256-ES384", ",\"alg\":\"ES384\""),
        jwk(P_256, "p256-enc", ",\"use\":\"enc\""),
        jwk(P_256, "p256-private", ",\"d\":\"" + P_256.getD() + "\""),
        jwk(P_384, "p384", ""),
        jwk(P_521, "p521", ""),
        edwards("ed", "Ed25519", ""),
        edwards("ed-EdDSA", "Ed25519", ",\"alg\":\"EdDSA\""),
        edwards("ed-X25519", "X25519", ""));
  }

  static ECKey point(Curve curve, String id) {
    try {
      return new ECKeyGenerator(curve).keyID(id).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair edwards() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String jwk(ECKey key, String id, String more) {
    return "{\"kty\":\"EC\",\"kid\":\"" + id + "\",\"crv\":\"" + key.getCurve() + "\",\"x\":\""
        + key.getX() + "\",\"y\":\"" + key.getY() + "\"" + more + "}";
  }

  static String edwards(String id, String curve, String more) {
    return "{\"kty\":\"OKP\",\"kid\":\"" + id + "\",\"crv\":\"" + curve + "\",\"x\":\""
        + TestKey.base64(edwardsBytes()) + "\"" + more + "}";
  }

  static byte[] edwardsBytes() {
    byte[] der = ED25519.getPublic().getEncoded();
    return Arrays.copyOfRange(der, der.length - ED25519_BYTES, der.length);
  }
}
