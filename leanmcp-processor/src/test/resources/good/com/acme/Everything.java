package com.acme;

import com.leanmcp.annotation.SchemaConstraint;
import java.util.List;
import java.util.Optional;

public record Everything(
    @SchemaConstraint(minLength = 0, maxLength = 5, pattern = "^\\p{L}+\"?$") String text,
    @SchemaConstraint(enumValues = {"é", "b"}, defaultValue = "b") String choice,
    @SchemaConstraint(defaultValue = "true") boolean flag,
    Boolean boxedFlag,
    @SchemaConstraint(maximum = 10) byte small,
    @SchemaConstraint(defaultValue = "-3") Optional<Short> medium,
    @SchemaConstraint(enumValues = {"1", "2"}) Integer digit,
    @SchemaConstraint(minimumValue = "9007199254740993", maximumValue = "9223372036854775806")
        long large,
    @SchemaConstraint(minimum = 0.1, maximum = 1.5, defaultValue = "0.5") float ratio,
    @SchemaConstraint(type = "integer") double whole,
    @SchemaConstraint(enumValues = {"0.5", "1e3"}) Optional<Double> step,
    double free,
    Long boxedLong,
    @SchemaConstraint(enumValues = "LOW") Level level,
    @SchemaConstraint(description = "all of them") List<Level> levels,
    Optional<Inner> inner,
    Inner name) {

  public enum Level {
    LOW,
    HIGH
  }

  public record Inner(String before, String e, int value, String hasValue) {}
}
