package com.leanmcp.service;

import com.leanmcp.access.AuthUser;
import com.leanmcp.json.JsonReader;
import com.leanmcp.schema.Violations;

/**
 * What generated code gets to make one call.
 *
 * @param arguments stands on the arguments, a JSON object
 * @param violations collects what is wrong with them
 * @param context the call as the author's method may see it
 */
public record ServiceCall(JsonReader arguments, Violations violations, McpContext context) {
  /**
   * The authenticated caller.
   *
   * @throws IllegalStateException if the rule lets everybody call
   */
  public AuthUser user() {
    return context.user().orElseThrow(() -> new IllegalStateException("this call has no caller"));
  }
}
