package com.leanmcp.processor.model;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Optional;

/** Reads the JSON objects that authors write as texts. */
public final class Extras {
  private Extras() {}

  /** The object that {@code text} spells; empty if it spells none. */
  public static Optional<JsonObject> parse(String text) {
    try (JsonReader in = JsonSlice.of(text).reader()) {
      JsonValue value = JsonValue.read(in);
      in.end();
      return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    } catch (JsonException e) {
      return Optional.empty();
    }
  }
}
