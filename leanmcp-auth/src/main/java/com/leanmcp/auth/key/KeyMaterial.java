package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.Base64Url;
import com.leanmcp.json.JsonValue.JsonObject;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads the numbers of a public key (RFC 7518 sections 6.2 and 6.3, RFC 8037 section 2). Whether the key may be used is not
 * looked at, but a point is on the curve that {@code crv} names.
 */
final class KeyMaterial {
  private static final int BITS = 8;
  private static final List<Curve> CURVES = List.of(Curve.P_256, Curve.P_384, Curve.P_521);
  private static final int ED25519_BYTES = 32;

  /** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410 section 4). */
  private static final String ED25519_PREFIX = "302a300506032b6570032100";

  private KeyMaterial() {}

  static Optional<PublicKey> read(JsonObject jwk) {
    return switch (jwk.string("kty").orElse("")) {
      case "RSA" -> rsa(jwk);
      case "EC" -> point(jwk);
      case "OKP" -> edwards(jwk);
      default -> Optional.empty();
    };
  }

  private static Optional<byte[]> bytes(JsonObject jwk, String name) {
    return jwk.string(name).flatMap(Base64Url::decode);
  }

  private static Optional<PublicKey> rsa(JsonObject jwk) {
    return bytes(jwk, "n").flatMap(n -> bytes(jwk, "e").flatMap(e -> rsa(n, e)));
  }

  private static Optional<PublicKey> rsa(byte[] modulus, byte[] exponent) {
    try {
      return Optional.of(new RSAKey.Builder(Base64URL.encode(modulus), Base64URL.encode(exponent))
          .build()
          .toRSAPublicKey());
    } catch (JOSEException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublicKey> point(JsonObject jwk) {
    return curve(jwk)
        .flatMap(curve -> coordinate(jwk, "x", curve)
            .flatMap(x -> coordinate(jwk, "y", curve).flatMap(y -> point(curve, x, y))));
  }

  private static Optional<Curve> curve(JsonObject jwk) {
    return jwk.string("crv")
        .flatMap(name ->
            CURVES.stream().filter(curve -> curve.getName().equals(name)).findFirst());
  }

  /** Leading zeros belong to a coordinate: it is as long as the curve is wide (RFC 7518 section 6.2.1.2). */
  private static Optional<Base64URL> coordinate(JsonObject jwk, String name, Curve curve) {
    int bits = curve.toECParameterSpec().getCurve().getField().getFieldSize();
    return bytes(jwk, name)
        .filter(bytes -> bytes.length == (bits + BITS - 1) / BITS)
        .map(Base64URL::encode);
  }

  private static Optional<PublicKey> point(Curve curve, Base64URL x, Base64URL y) {
    try {
      return Optional.of(new ECKey.Builder(curve, x, y).build().toECPublicKey());
    } catch (JOSEException | IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublicKey> edwards(JsonObject jwk) {
    return bytes(jwk, "x")
        .filter(bytes -> bytes.length == ED25519_BYTES)
        .filter(bytes -> jwk.string("crv").filter("Ed25519"::equals).isPresent())
        .flatMap(bytes -> ofDer(
            "Ed25519", HexFormat.of().parseHex(ED25519_PREFIX + HexFormat.of().formatHex(bytes))));
  }

  /** The key of this algorithm of the JDK in a SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7). */
  static Optional<PublicKey> ofDer(String algorithm, byte[] der) {
    try {
      return Optional.of(
          KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(der)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
