package com.leanmcp.protocol;

import com.leanmcp.access.AccessRule;
import com.leanmcp.service.Execution;
import java.util.function.Function;

/**
 * What there is to do for one request.
 *
 * @param what the request in words of this server, for the access log
 * @param access the rule of what the request is for; everybody may ask for something that does not exist
 * @param identity when the caller has to be known
 * @param execution whether answering may block
 */
record Work(
    String what,
    AccessRule access,
    Identity identity,
    Execution execution,
    Function<McpCall, Answer> answer) {

  /** When the caller of a request has to be known. */
  enum Identity {
    /** If the rule wants it. */
    BY_RULE,
    /** If it shows a token, too, and there is somebody who can read it. */
    IF_GIVEN
  }

  Work(String what, AccessRule access, Execution execution, Function<McpCall, Answer> answer) {
    this(what, access, Identity.BY_RULE, execution, answer);
  }

  /** Work that everybody may ask for and that never blocks. */
  static Work simple(String what, Function<McpCall, Answer> answer) {
    return new Work(what, AccessRule.open(), Execution.NON_BLOCKING, answer);
  }

  /** Work that everybody may ask for, that never blocks and that is not the same for everybody. */
  static Work personal(String what, Function<McpCall, Answer> answer) {
    return new Work(what, AccessRule.open(), Identity.IF_GIVEN, Execution.NON_BLOCKING, answer);
  }
}
