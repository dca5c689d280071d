package com.leanmcp.auth.http;

import com.leanmcp.auth.json.StrictJson;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Optional;

/** A status and the whole of a bounded body, which may hold secrets and does not print. */
public record HttpAnswer(int status, byte[] body) {
  /** The JSON object the body is, if it is one. */
  public Optional<JsonObject> json() {
    return StrictJson.object(body);
  }

  @Override
  public String toString() {
    return "HttpAnswer[" + status + "]";
  }
}
