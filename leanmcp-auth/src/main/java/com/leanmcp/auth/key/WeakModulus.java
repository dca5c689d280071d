package com.leanmcp.auth.key;

import java.math.BigInteger;
import java.util.List;

/**
 * Knows the moduli of CVE-2017-15361 (ROCA), whose factors can be found: their remainder modulo every small prime is a power
 * of 65537. A good modulus has that property with a probability below 2⁻²⁷ and is lost then.
 */
final class WeakModulus {
  private static final int GENERATOR = 65_537;
  private static final List<Integer> PRIMES = List.of(
      3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
      101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167);

  private WeakModulus() {}

  static boolean is(BigInteger modulus) {
    return PRIMES.stream()
        .allMatch(prime -> isPower(modulus.mod(BigInteger.valueOf(prime)).intValue(), prime));
  }

  private static boolean isPower(int remainder, int prime) {
    int power = 1;
    do {
      if (power == remainder) {
        return true;
      }
      power = power * (GENERATOR % prime) % prime;
    } while (power != 1);
    return false;
  }
}
