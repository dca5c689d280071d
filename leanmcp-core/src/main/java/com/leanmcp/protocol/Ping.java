package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.jsonrpc.JsonRpcWriter;

/** {@code ping} (2025-11-25, Utilities, Ping). */
final class Ping implements McpMethod {
  private static final byte[] EMPTY = JsonSlice.EMPTY_OBJECT.buffer();

  @Override
  public String describe(McpParams params) {
    return "ping";
  }

  @Override
  public Answer answer(McpCall call) {
    return new Answer.Result(JsonRpcWriter.result(call.id(), EMPTY));
  }
}
