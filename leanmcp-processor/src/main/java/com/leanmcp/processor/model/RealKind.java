package com.leanmcp.processor.model;

import com.leanmcp.schema.Numbers;
import java.math.BigDecimal;
import java.util.Optional;

/** The types of floating-point numbers. */
public enum RealKind {
  FLOAT("float", "Float", Numbers.MAX_FLOAT),
  DOUBLE("double", "Double", Numbers.MAX_DOUBLE);

  private final String keyword;
  private final String box;
  private final BigDecimal greatest;

  RealKind(String keyword, String box, BigDecimal greatest) {
    this.keyword = keyword;
    this.box = box;
    this.greatest = greatest;
  }

  public String keyword() {
    return keyword;
  }

  /** The simple name of the class that boxes it. */
  public String box() {
    return box;
  }

  /** The greatest number of this type; the least is its negation. */
  public BigDecimal greatest() {
    return greatest;
  }

  /** The number that {@code text} spells; empty if it spells none within the range of this type. */
  public Optional<BigDecimal> parse(String text) {
    return Decimals.parse(text).filter(number -> number.abs().compareTo(greatest) <= 0);
  }
}
