package com.leanmcp.protocol;

import java.util.List;
import java.util.Optional;

/** What one header of a request says, white space around it removed. */
public record HeaderHint(Optional<String> value, boolean repeated) {
  /** The header is not there. */
  public static final HeaderHint ABSENT = new HeaderHint(Optional.empty(), false);

  /** A header with these values. */
  public static HeaderHint of(List<String> values) {
    return values.isEmpty()
        ? ABSENT
        : new HeaderHint(Optional.of(values.get(0).strip()), values.size() > 1);
  }

  /** Whether the header is there exactly once and says just this. */
  boolean says(String expected) {
    return !repeated && value.isPresent() && value.get().equals(expected);
  }
}
