package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** How the second of two schemas refuses what the first accepts. */
sealed interface Shift {
  /** A keyword has another value; absent where a schema lacks it. */
  record Keyword(String name, Optional<JsonValue> first, Optional<JsonValue> second)
      implements Shift {}

  /** The second schema lacks these values. */
  record Values(List<JsonValue> missing) implements Shift {}

  /** The first schema describes a property that the second does not. */
  record Lost(Refusal refusal) implements Shift {}

  /** Whether the second schema refuses a property it does not describe. */
  enum Refusal {
    REFUSED,
    LET_THROUGH
  }

  /** The second schema describes a property under whose name the first accepts more. */
  record Described() implements Shift {}

  /** The second schema requires a property, which the first may not even describe. */
  record Required(boolean unknownBefore) implements Shift {}

  /** The second schema refuses properties it does not describe. */
  record Closed() implements Shift {}

  /** The second schema lacks one of the alternatives. */
  record Variant(String label) implements Shift {}

  /** Nobody here can tell whether it refuses anything. */
  record Undecided(String what) implements Shift {}
}
