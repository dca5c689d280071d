package com.leanmcp.protocol;

import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.Challenge;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.jsonrpc.ErrorCode;
import com.leanmcp.jsonrpc.JsonRpcMessage.Fault;
import com.leanmcp.jsonrpc.JsonRpcMessage.Malformed;
import com.leanmcp.jsonrpc.JsonRpcWriter;
import com.leanmcp.protocol.Answer.Why;
import com.leanmcp.service.McpException;
import java.time.Duration;
import java.util.Optional;

/** Answers that say no: each with a JSON-RPC error as its body. */
public final class Failures {
  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private Failures() {}

  /** An error with a code and a sentence. */
  public static Answer of(Why why, Optional<JsonSlice> id, int code, String message) {
    return new Answer.Failure(why, JsonRpcWriter.error(id, code, message, Optional.empty()));
  }

  static Answer of(Why why, JsonSlice id, int code, String message) {
    return of(why, Optional.of(id), code, message);
  }

  static Answer invalidParams(JsonSlice id, String message) {
    return of(Why.IN_BAND, id, ErrorCode.INVALID_PARAMS, message);
  }

  static Answer headerMismatch(JsonSlice id, String message) {
    return of(Why.BAD_REQUEST, id, McpErrorCode.HEADER_MISMATCH, message);
  }

  static Answer badRequest(Optional<JsonSlice> id, String message) {
    return of(Why.BAD_REQUEST, id, ErrorCode.INVALID_REQUEST, message);
  }

  static Answer unknownMethod(Why why, JsonSlice id, String method) {
    return of(why, id, ErrorCode.METHOD_NOT_FOUND, "no method \"" + shorten(method) + "\"");
  }

  /** There is no such resource (2026-07-28 and 2025-11-25, Resources, Error Handling). */
  static Answer unknownResource(McpCall call, String uri) {
    JsonSlice data = JsonSlice.of(
        new JsonWriter().beginObject().name("uri").string(uri).endObject().toString());
    int code =
        call.revision().isModern() ? ErrorCode.INVALID_PARAMS : McpErrorCode.RESOURCE_NOT_FOUND;
    return new Answer.Failure(
        Why.IN_BAND,
        JsonRpcWriter.error(
            Optional.of(call.id()),
            code,
            "no resource \"" + Unknown.shorten(uri) + "\"",
            Optional.of(data)));
  }

  /** An author's method failed; what exactly is in the log only. */
  static Answer internal(JsonSlice id, String message) {
    return of(Why.IN_BAND, id, ErrorCode.INTERNAL_ERROR, message);
  }

  /** An author's method wants this error to be the answer. */
  static Answer thrown(JsonSlice id, McpException error) {
    return new Answer.Failure(
        Why.IN_BAND,
        JsonRpcWriter.error(
            Optional.of(id), error.code(), String.valueOf(error.getMessage()), error.data()));
  }

  static Answer unknownSession(Optional<JsonSlice> id) {
    return of(
        Why.UNKNOWN_SESSION,
        id,
        ErrorCode.INVALID_REQUEST,
        "the session is unknown or has expired; open a new one with initialize");
  }

  static Answer unsupportedVersion(JsonSlice id, String requested) {
    JsonSlice data = JsonSlice.of("{\"supported\":[\"" + ProtocolRevision.MODERN.text()
        + "\"],\"requested\":" + new JsonWriter().string(shorten(requested)) + "}");
    byte[] body = JsonRpcWriter.error(
        Optional.of(id),
        McpErrorCode.UNSUPPORTED_PROTOCOL_VERSION,
        "unsupported protocol version",
        Optional.of(data));
    return new Answer.Failure(Why.BAD_REQUEST, body);
  }

  static Answer malformed(Malformed<?> message) {
    if (message.fault() == Fault.SYNTAX) {
      return of(Why.BAD_REQUEST, Optional.empty(), ErrorCode.PARSE_ERROR, message.message());
    }
    Why why = message.fault() == Fault.LIMIT ? Why.TOO_LARGE : Why.BAD_REQUEST;
    return of(why, message.id(), ErrorCode.INVALID_REQUEST, message.message());
  }

  static Answer denied(Challenge challenge, Optional<JsonSlice> id) {
    return denied(new AccessDecision.Denied(challenge), id);
  }

  private static Answer denied(AccessDecision.Denied denied, Optional<JsonSlice> id) {
    Challenge challenge = denied.challenge();
    int code = switch (challenge.kind()) {
      case UNAUTHENTICATED -> McpErrorCode.UNAUTHENTICATED;
      case INSUFFICIENT_SCOPE -> McpErrorCode.INSUFFICIENT_SCOPE;
      case INVALID_REQUEST -> McpErrorCode.BAD_CREDENTIALS;
    };
    byte[] body = JsonRpcWriter.error(id, code, challenge.message(), Optional.empty());
    return new Answer.Denied(challenge, denied.reason(), body);
  }

  /** The answer to a decision that is not a grant. */
  static Answer refused(AccessDecision decision, Optional<JsonSlice> id) {
    if (decision instanceof AccessDecision.Denied denied) {
      return denied(denied, id);
    }
    Duration retryAfter = decision instanceof AccessDecision.Unavailable unavailable
        ? unavailable.retryAfter()
        : RETRY_AFTER;
    return busy(retryAfter, id, "callers cannot be authenticated at present");
  }

  /** Its caller, or its address, calls too often (Server Features, Tools, Security Considerations). */
  static Answer tooOften(Duration retryAfter, JsonSlice id) {
    byte[] body = JsonRpcWriter.error(
        Optional.of(id),
        McpErrorCode.TOO_OFTEN,
        "too many tool calls; try later",
        Optional.empty());
    return new Answer.Busy(Answer.Load.CALLER, retryAfter, body);
  }

  /** Too much is running. */
  public static Answer busy() {
    return busy(Optional.empty());
  }

  /** Too much is running; the id is for ways back that many requests share. */
  public static Answer busy(Optional<JsonSlice> id) {
    return busy(RETRY_AFTER, id, "too many calls are running; try again");
  }

  /** The server is about to stop. */
  public static Answer stopping() {
    return stopping(Optional.empty());
  }

  /** The server is about to stop. */
  public static Answer stopping(Optional<JsonSlice> id) {
    return busy(RETRY_AFTER, id, "the server is stopping");
  }

  private static Answer busy(Duration retryAfter, Optional<JsonSlice> id, String message) {
    byte[] body = JsonRpcWriter.error(id, McpErrorCode.BUSY, message, Optional.empty());
    return new Answer.Busy(Answer.Load.SERVER, retryAfter, body);
  }

  /** The server failed; what exactly is in its log only. */
  public static Answer internal() {
    return internal(Optional.empty());
  }

  /** The server failed; what exactly is in its log only. */
  public static Answer internal(Optional<JsonSlice> id) {
    return of(Why.INTERNAL, id, ErrorCode.INTERNAL_ERROR, "internal error");
  }

  private static String shorten(String text) {
    return text.length() <= 64 ? text : text.substring(0, 64) + "…";
  }
}
