package com.leanmcp.service;

import java.util.List;

/**
 * One service, ready to serve: what it offers and how to call it. Generated next to the service's class; thread-safe as
 * far as the service is.
 */
public interface ServiceTable {
  /** The binary name of the service's class. */
  String service();

  /** The service's tools, in the order in which its class declares them. */
  List<ToolDefinition> tools();

  /**
   * Decodes the arguments, calls the author's method and returns what came of it.
   *
   * @param tool the name of one of {@link #tools()}
   * @throws Exception what the author's method throws
   */
  ToolResult call(String tool, ToolCall call) throws Exception;
}
