package com.leanmcp.protocol;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a call has been answered and has to remember, over all its runs.
 *
 * @param answers good answers, by the key of their question, as the client spelled them
 * @param remembered values that stay the same in every run
 * @param mistakes how often each question was answered wrongly
 * @param round how often the client has been asked
 */
record Journal(
    Map<String, JsonValue> answers,
    Map<String, JsonValue> remembered,
    Map<String, JsonValue> mistakes,
    int round) {
  static final Journal EMPTY = new Journal(Map.of(), Map.of(), Map.of(), 0);

  JsonObject toJson() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("a", new JsonObject(answers));
    members.put("m", new JsonObject(remembered));
    members.put("w", new JsonObject(mistakes));
    members.put("r", new JsonNumber(BigDecimal.valueOf(round)));
    return new JsonObject(members);
  }

  /** Reads what {@link #toJson} made, of this or another version of this class. */
  static Optional<Journal> read(JsonObject json) {
    return json.get("r")
        .filter(JsonNumber.class::isInstance)
        .map(round -> new Journal(
            members(json, "a"),
            members(json, "m"),
            members(json, "w"),
            ((JsonNumber) round).value().intValue()));
  }

  private static Map<String, JsonValue> members(JsonObject json, String name) {
    return json.get(name).orElse(json) instanceof JsonObject object && object != json
        ? object.members()
        : Map.of();
  }
}
