package com.leanmcp.json;

/** Numbers of few digits, read without a text. */
final class ShortNumber {
  /** How many digits surely make no number of more than 53 bits. */
  private static final int EXACT_DIGITS = 15;

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private ShortNumber() {}

  /** The whole number, of at most 18 characters. */
  static long wholeOf(byte[] buffer, int begin, int end) {
    long value = 0;
    for (int i = buffer[begin] == '-' ? begin + 1 : begin; i < end; i++) {
      value = value * 10 + (buffer[i] - '0');
    }
    return buffer[begin] == '-' ? -value : value;
  }

  /**
   * Whether {@link #doubleOf} gives the nearest double: a quotient of two whole numbers that doubles hold exactly is rounded
   * once.
   */
  static boolean isExact(byte[] buffer, int begin, int end) {
    if (end - begin > EXACT_DIGITS) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if ((buffer[i] | 0x20) == 'e') {
        return false;
      }
    }
    return true;
  }

  /** The number, with or without a fraction. */
  static double doubleOf(byte[] buffer, int begin, int end) {
    long digits = 0;
    int fraction = 0;
    boolean inFraction = false;
    for (int i = buffer[begin] == '-' ? begin + 1 : begin; i < end; i++) {
      if (buffer[i] == '.') {
        inFraction = true;
      } else {
        digits = digits * 10 + (buffer[i] - '0');
        fraction += inFraction ? 1 : 0;
      }
    }
    double value = digits / POWERS_OF_TEN[fraction];
    return buffer[begin] == '-' ? -value : value;
  }
}
