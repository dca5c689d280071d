package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.JsonRpcWriter;

/** {@code ping} (2025-11-25, Utilities, Ping). */
final class Ping implements McpMethod {
  /** The result of methods that have nothing to say. */
  static final byte[] EMPTY = JsonSlice.EMPTY_OBJECT.buffer();

  @Override
  public Work prepare(McpParams params) {
    return Work.simple("ping", call -> new Answer.Result(JsonRpcWriter.result(call.id(), EMPTY)));
  }
}
