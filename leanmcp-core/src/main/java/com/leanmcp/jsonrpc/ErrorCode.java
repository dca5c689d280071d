package com.leanmcp.jsonrpc;

/** The five error codes of JSON-RPC 2.0 (section 5.1). */
public final class ErrorCode {
  /** The bytes are no JSON. */
  public static final int PARSE_ERROR = -32700;

  /** The JSON is no request. */
  public static final int INVALID_REQUEST = -32600;

  /** There is no such method. */
  public static final int METHOD_NOT_FOUND = -32601;

  /** The parameters are not the method's. */
  public static final int INVALID_PARAMS = -32602;

  /** The server failed. */
  public static final int INTERNAL_ERROR = -32603;

  private ErrorCode() {}
}
