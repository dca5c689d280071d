package com.leanmcp.jsonrpc;

import com.leanmcp.json.JsonSlice;
import java.util.Optional;

/** One message as it came (JSON-RPC 2.0 sections 4 and 5; MCP specification, Base Protocol). */
public sealed interface JsonRpcMessage<P> {
  /** A call that wants an answer; the id is a string or an integer, kept as its own bytes. */
  record Request<P>(JsonSlice id, String method, P params) implements JsonRpcMessage<P> {}

  /** A message that wants no answer. */
  record Notification<P>(String method, P params) implements JsonRpcMessage<P> {}

  /**
   * An answer to a request of ours; one whose id cannot be read answers none.
   *
   * @param outcome the result or the error
   */
  record Response<P>(Optional<JsonSlice> id, Outcome kind, JsonSlice outcome)
      implements JsonRpcMessage<P> {}

  /** What an answer is. */
  enum Outcome {
    RESULT,
    ERROR
  }

  /**
   * None of these.
   *
   * @param id the request's id, where it could be read
   */
  record Malformed<P>(Fault fault, String message, Optional<JsonSlice> id)
      implements JsonRpcMessage<P> {}

  /** How a message can be malformed. */
  enum Fault {
    /** The bytes are no JSON. */
    SYNTAX,
    /** The JSON is deeper or longer than is read. */
    LIMIT,
    /** The JSON is no message. */
    SHAPE
  }
}
