package com.leanmcp.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The types of floating-point numbers. */
public enum RealKind {
  FLOAT("float", "Float"),
  DOUBLE("double", "Double");

  private final String keyword;
  private final String box;

  RealKind(String keyword, String box) {
    this.keyword = keyword;
    this.box = box;
  }

  public String keyword() {
    return keyword;
  }

  /** The simple name of the class that boxes it. */
  public String box() {
    return box;
  }

  /** The number that {@code text} spells; empty if it spells none within the range of this type. */
  public Optional<BigDecimal> parse(String text) {
    return Decimals.parse(text)
        .filter(number -> this == FLOAT
            ? Float.isFinite(number.floatValue())
            : Double.isFinite(number.doubleValue()));
  }
}
