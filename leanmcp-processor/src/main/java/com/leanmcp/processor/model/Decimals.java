package com.leanmcp.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal numbers from annotations. */
public final class Decimals {
  private static final int LONGEST = 1_000;

  private Decimals() {}

  /** The number that {@code text} spells; empty if it spells none. */
  public static Optional<BigDecimal> parse(String text) {
    try {
      return text.length() > LONGEST ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether the number has no fraction. */
  public static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
