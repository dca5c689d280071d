package com.leanmcp.service;

import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonWriter;
import java.util.Optional;

/**
 * Throw it to answer a request with an error of JSON-RPC in place of a result: for faults of the protocol's kind. What a model
 * should read and mend is a result instead, {@code ToolResult.error} (MCP specification, Tools, Error Handling).
 */
public final class McpException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int code;

  /** JSON text, empty where there is none: an exception can be serialized, a value of JSON cannot. */
  private final String data;

  /**
   * An error without data.
   *
   * @param code a code of JSON-RPC, such as -32602 for parameters that are no good or -32603 for an internal error
   * @param message what the client is told
   */
  public McpException(int code, String message) {
    super(message);
    this.code = code;
    this.data = "";
  }

  /** The same error with data for the client. */
  public McpException(int code, String message, JsonValue data) {
    super(message);
    this.code = code;
    JsonWriter out = new JsonWriter();
    data.write(out);
    this.data = out.toString();
  }

  /** Its code. */
  public int code() {
    return code;
  }

  /** What else the client is told. */
  public Optional<JsonSlice> data() {
    return data.isEmpty() ? Optional.empty() : Optional.of(JsonSlice.of(data));
  }
}
