package com.acme.ask;

import com.leanmcp.annotation.SchemaConstraint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who comes. */
public record Guest(
    @SchemaConstraint(minLength = 1) String name,
    @SchemaConstraint(format = "email") Optional<String> address,
    Optional<LocalDate> birthday,
    @SchemaConstraint(minimum = 1) int seats,
    boolean vegetarian,
    Row row,
    List<Row> others,
    List<@SchemaConstraint(enumValues = {"tea", "coffee"}) String> drinks) {
  enum Row {
    FRONT,
    BACK
  }
}
