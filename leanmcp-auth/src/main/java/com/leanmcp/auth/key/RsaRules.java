package com.leanmcp.auth.key;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;

/**
 * Judges RSA keys: of {@value #MIN_BITS} to {@value #MAX_BITS} bits (RFC 7518 section 3.3), with an exponent of FIPS 186-5
 * section 5.4 and a modulus that does not give its factors away.
 */
final class RsaRules {
  private static final int MIN_BITS = 2_048;
  private static final int MAX_BITS = 8_192;
  private static final int MAX_EXPONENT_BITS = 256;
  private static final BigInteger MIN_EXPONENT = BigInteger.valueOf(65_537);

  private RsaRules() {}

  static boolean isUsable(RSAPublicKey key) {
    return isModulus(key.getModulus()) && isExponent(key.getPublicExponent());
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
}
