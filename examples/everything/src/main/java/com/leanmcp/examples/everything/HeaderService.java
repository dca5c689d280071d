package com.leanmcp.examples.everything;

import com.leanmcp.annotation.SchemaConstraint;
import com.leanmcp.annotation.Tool;
import java.util.Optional;

/** An argument that a stateless caller repeats in a header, so that a proxy can route by it. */
final class HeaderService {
  /**
   * Say which region was asked for.
   *
   * @param level how urgent it is
   */
  @Tool(name = "test_x_mcp_header", readOnlyHint = true)
  String region(
      @SchemaConstraint(description = "Where to run", header = "Region") Optional<String> region,
      Optional<Integer> level) {
    return "region " + region.orElse("any") + ", level " + level.orElse(0);
  }
}
