package com.leanmcp.protocol;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.ErrorCode;

/** Errors of JSON-RPC that a task ends with. */
final class TaskErrors {
  private TaskErrors() {}

  /** The server failed; what exactly is in its log only. */
  static JsonSlice internal(String message) {
    return of(ErrorCode.INTERNAL_ERROR, message);
  }

  static JsonSlice of(int code, String message) {
    JsonWriter out = new JsonWriter().beginObject().name("code").number(code);
    return JsonSlice.of(out.name("message").string(message).endObject().toString());
  }
}
