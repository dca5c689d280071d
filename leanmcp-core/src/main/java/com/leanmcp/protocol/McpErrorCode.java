package com.leanmcp.protocol;

/** Error codes beyond those of JSON-RPC: the protocol's own, and this server's above zero, where they are free. */
final class McpErrorCode {
  /** A header is missing or does not say what the body says (2026-07-28, Streamable HTTP). */
  static final int HEADER_MISMATCH = -32020;

  /** The client cannot do what the request needs (2026-07-28, Base Protocol). */
  static final int MISSING_CLIENT_CAPABILITY = -32021;

  /** There is no such resource (2025-11-25 and before, Resources); later clients get invalid params. */
  static final int RESOURCE_NOT_FOUND = -32002;

  /** The request's revision is not served (2026-07-28, Versioning). */
  static final int UNSUPPORTED_PROTOCOL_VERSION = -32022;

  static final int BAD_CREDENTIALS = 40000;
  static final int UNAUTHENTICATED = 40100;
  static final int INSUFFICIENT_SCOPE = 40300;
  static final int TOO_OFTEN = 42900;
  static final int BUSY = 50300;

  private McpErrorCode() {}
}
