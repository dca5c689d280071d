package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;
import com.leanmcp.service.Execution;
import java.util.function.Function;

/**
 * What there is to do for one request.
 *
 * @param what the request in words of this server, for the access log
 * @param access the rule of what the request is for; everybody may ask for something that does not exist
 * @param execution whether answering may block
 */
record Work(String what, AccessRule access, Execution execution, Function<McpCall, Answer> answer) {

  /** Work that everybody may ask for and that never blocks. */
  static Work simple(String what, Function<McpCall, Answer> answer) {
    return new Work(what, AccessRule.open(), Execution.NON_BLOCKING, answer);
  }
}
