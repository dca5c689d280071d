package com.leanmcp.schema;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact division of decimal numbers whose exponents may be of any size: no power of ten is ever written out for them. */
final class Multiples {
  private Multiples() {}

  /** Whether the value is a whole multiple of the divisor, which is more than 0. */
  static boolean isMultiple(BigDecimal value, BigDecimal divisor) {
    if (value.signum() == 0) {
      return true;
    }
    BigInteger dividend = value.unscaledValue();
    BigInteger by = divisor.unscaledValue();
    long shift =
        (long) divisor.scale() - value.scale(); // value / divisor = dividend / by * 10^shift
    if (shift >= 0) {
      BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(shift), by);
      return dividend.mod(by).multiply(power).mod(by).signum() == 0;
    }
    // A number of n digits has no more than n factors of ten.
    return -shift < value.precision()
        && dividend.mod(by.multiply(BigInteger.TEN.pow((int) -shift))).signum() == 0;
  }
}
