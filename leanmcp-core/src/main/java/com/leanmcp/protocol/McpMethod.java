package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;

/** One method of the protocol. */
interface McpMethod {
  /** The rule of what the request is for; everybody may ask for something that does not exist. */
  default AccessRule rule(McpParams params) {
    return AccessRule.open();
  }

  /** Whether answering may block. */
  default boolean blocks(McpParams params) {
    return false;
  }

  /** The request in words of this server, for the access log. */
  String describe(McpParams params);

  Answer answer(McpCall call);
}
