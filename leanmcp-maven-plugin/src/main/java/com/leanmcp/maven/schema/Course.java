package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import java.util.Optional;

/** Which of two schemas is the older one. */
enum Course {
  /** The first is the old one: a gap is what the new one refuses. */
  FORWARD,
  /** The first is the new one: a gap is what only the new one accepts. */
  BACKWARD;

  String pick(String refusedNow, String acceptedNow) {
    return this == FORWARD ? refusedNow : acceptedNow;
  }

  Optional<JsonValue> before(Shift.Keyword keyword) {
    return this == FORWARD ? keyword.first() : keyword.second();
  }

  Optional<JsonValue> after(Shift.Keyword keyword) {
    return this == FORWARD ? keyword.second() : keyword.first();
  }
}
