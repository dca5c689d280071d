package com.leanmcp.service;

import com.leanmcp.access.AuthUser;
import java.util.Map;

/**
 * What generated code gets to complete an argument.
 *
 * @param value what has been typed so far
 * @param arguments the other arguments, as far as they have been chosen
 * @param context the call as the author's method may see it
 */
public record CompletionCall(String value, Map<String, String> arguments, McpContext context) {
  public CompletionCall {
    arguments = Map.copyOf(arguments);
  }

  /**
   * The authenticated caller.
   *
   * @throws IllegalStateException if the rule lets everybody call
   */
  public AuthUser user() {
    return context.user().orElseThrow(() -> new IllegalStateException("this call has no caller"));
  }
}
