package com.leanmcp.protocol;

import com.leanmcp.service.Catalog;

/** One method of the protocol. */
interface McpMethod {
  /** Whether the server has what the method is for; a method that is not offered does not exist. */
  default boolean isOffered(Catalog catalog) {
    return true;
  }

  /** What there is to do for a request, found out before anybody knows who sent it; never blocks. */
  Work prepare(McpParams params);
}
