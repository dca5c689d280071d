package com.leanmcp.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A bound of a number.
 *
 * @param text the decimal number as the author wrote it
 * @param origin how it was written
 */
public record Bound(String text, Origin origin, Place place) {
  /** How a bound was written. */
  public enum Origin {
    /** As a double, which not every long fits in. */
    DOUBLE,
    /** As a text, which is exact. */
    TEXT
  }

  /** The number, unless the text spells none. */
  public Optional<BigDecimal> number() {
    return Decimals.parse(text);
  }
}
