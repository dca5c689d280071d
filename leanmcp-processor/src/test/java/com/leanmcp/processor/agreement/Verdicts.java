package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import java.util.Optional;

/** What a generated codec says about instances and values. */
final class Verdicts {
  /** What came of reading: the violations, and the value, which counts only if there are none. */
  record Reading(Object value, Violations violations) {
    boolean accepted() {
      return violations.isEmpty();
    }
  }

  /** What came of writing: the JSON, and what the writer says against letting it out. */
  record Writing(String json, Violations violations) {
    boolean accepted() {
      return violations.isEmpty();
    }
  }

  private Verdicts() {}

  static Reading read(Codec<Object> codec, String json) {
    Violations violations = new Violations();
    JsonReader in = JsonSlice.of(json).reader();
    Object value = codec.read(in, violations);
    in.end();
    return new Reading(value, violations);
  }

  static Writing write(Codec<Object> codec, Object value) {
    JsonWriter out = new JsonWriter();
    Violations violations = new Violations();
    codec.write(value, out, violations);
    return new Writing(out.toString(), violations);
  }

  /** The value a reader makes of an instance that it should perhaps have refused, if it makes any. */
  static Optional<Object> blindly(Codec<Object> blind, String json) {
    try {
      return Optional.ofNullable(read(blind, json).value());
    } catch (RuntimeException e) { // a reader without checks may stumble
      return Optional.empty();
    }
  }
}
