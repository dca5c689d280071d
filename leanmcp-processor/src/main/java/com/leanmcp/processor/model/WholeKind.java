package com.leanmcp.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/** The types of whole numbers. */
public enum WholeKind {
  BYTE("byte", "Byte", Byte.MIN_VALUE, Byte.MAX_VALUE),
  SHORT("short", "Short", Short.MIN_VALUE, Short.MAX_VALUE),
  INT("int", "Integer", Integer.MIN_VALUE, Integer.MAX_VALUE),
  LONG("long", "Long", Long.MIN_VALUE, Long.MAX_VALUE);

  private final String keyword;
  private final String box;
  private final long least;
  private final long greatest;

  WholeKind(String keyword, String box, long least, long greatest) {
    this.keyword = keyword;
    this.box = box;
    this.least = least;
    this.greatest = greatest;
  }

  public String keyword() {
    return keyword;
  }

  /** The simple name of the class that boxes it. */
  public String box() {
    return box;
  }

  public long least() {
    return least;
  }

  public long greatest() {
    return greatest;
  }

  /** Whether a value of this type can equal the number. */
  public boolean holds(BigDecimal number) {
    return Decimals.isWhole(number)
        && number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(greatest)) <= 0;
  }

  /** The value that {@code text} spells; empty if it spells none of this type. */
  public Optional<Long> parse(String text) {
    return Decimals.parse(text).filter(this::holds).map(BigDecimal::longValueExact);
  }
}
