package com.leanmcp.protocol;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.util.Map;
import java.util.Optional;

/** A client's error in place of an answer, kept among the answers. */
final class ClientRefusal {
  private static final String MEMBER = "com.leanmcp/refused";

  private ClientRefusal() {}

  static JsonObject because(String why) {
    return new JsonObject(Map.of(MEMBER, new JsonString(why)));
  }

  /** Why the client did not answer, if that is what stands for its answer. */
  static Optional<String> of(JsonValue answer) {
    return answer instanceof JsonObject object ? object.string(MEMBER) : Optional.empty();
  }
}
