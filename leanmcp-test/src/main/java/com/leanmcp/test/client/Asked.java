package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue.JsonObject;

/**
 * What a call asked its client.
 *
 * @param key what the question is called within the call
 * @param method {@code elicitation/create}, {@code sampling/createMessage} or {@code roots/list}
 * @param params what the client is told, such as the schema of a form
 */
public record Asked(String key, String method, JsonObject params) {
  /** What the user reads; empty where nobody reads anything. */
  public String message() {
    return params.string("message").orElse("");
  }
}
