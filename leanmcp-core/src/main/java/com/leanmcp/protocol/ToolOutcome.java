package com.leanmcp.protocol;

import com.leanmcp.service.ToolResult;
import java.util.Optional;

/** How a tool's method ended. */
sealed interface ToolOutcome {
  /** It returned this, or its arguments were refused. */
  record Returned(ToolResult result) implements ToolOutcome {}

  /** It threw something with this message. */
  record Failed(Optional<String> message) implements ToolOutcome {}
}
