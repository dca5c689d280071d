package com.leanmcp.auth.key;

import com.leanmcp.auth.jwt.Base64Url;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;

/**
 * Reads one key of a set (RFC 7517 section 4, RFC 7518 section 6.3): a public RSA key that is meant for RS256 signatures,
 * of {@value #MIN_BITS} to {@value #MAX_BITS} bits, with an exponent of FIPS 186-5 section 5.4 and a modulus that does not
 * give its factors away.
 */
final class JwkReader {
  private static final int MIN_BITS = 2_048;
  private static final int MAX_BITS = 8_192;
  private static final int MAX_EXPONENT_BITS = 256;
  private static final BigInteger MIN_EXPONENT = BigInteger.valueOf(65_537);
  private static final List<String> PRIVATE_MEMBERS =
      List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

  private JwkReader() {}

  /** The key, if it may be used. */
  static Optional<VerificationKey> read(JsonObject jwk) {
    boolean fits = isAbsentOr(jwk, "use", "sig")
        && isAbsentOr(jwk, "alg", "RS256")
        && jwk.string("kty").filter("RSA"::equals).isPresent()
        && verifies(jwk)
        && PRIVATE_MEMBERS.stream().noneMatch(name -> jwk.get(name).isPresent());
    if (!fits) {
      return Optional.empty();
    }
    Optional<BigInteger> modulus = number(jwk, "n").filter(JwkReader::isModulus);
    Optional<BigInteger> exponent = number(jwk, "e").filter(JwkReader::isExponent);
    return modulus.flatMap(n -> exponent.flatMap(e -> key(n, e))).map(VerificationKey::new);
  }

  private static boolean isAbsentOr(JsonObject jwk, String name, String value) {
    return jwk.get(name).map(new JsonString(value)::equals).orElse(true);
  }

  private static boolean verifies(JsonObject jwk) {
    return jwk.get("key_ops")
        .map(operations -> operations instanceof JsonArray array
            && array.elements().contains(new JsonString("verify")))
        .orElse(true);
  }

  private static Optional<BigInteger> number(JsonObject jwk, String name) {
    return jwk.string(name).flatMap(Base64Url::decode).map(bytes -> new BigInteger(1, bytes));
  }

  /** Whether a key of this modulus and exponent may be used. */
  static boolean isUsable(BigInteger modulus, BigInteger exponent) {
    return isModulus(modulus) && isExponent(exponent);
  }

  private static boolean isModulus(BigInteger modulus) {
    int bits = modulus.bitLength();
    return bits >= MIN_BITS && bits <= MAX_BITS && modulus.testBit(0) && !WeakModulus.is(modulus);
  }

  private static boolean isExponent(BigInteger exponent) {
    return exponent.compareTo(MIN_EXPONENT) >= 0
        && exponent.bitLength() <= MAX_EXPONENT_BITS
        && exponent.testBit(0);
  }

  private static Optional<RSAPublicKey> key(BigInteger modulus, BigInteger exponent) {
    try {
      return Optional.of(new RSAKey.Builder(Base64URL.encode(modulus), Base64URL.encode(exponent))
          .build()
          .toRSAPublicKey());
    } catch (JOSEException e) {
      return Optional.empty();
    }
  }
}
