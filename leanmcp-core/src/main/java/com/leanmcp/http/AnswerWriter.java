package com.leanmcp.http;

import com.leanmcp.access.Challenge;
import com.leanmcp.protocol.Answer;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** Turns answers of the protocol into statuses and headers (MCP specification, Streamable HTTP). */
final class AnswerWriter {
  private AnswerWriter() {}

  static void write(HttpServerExchange exchange, Answer answer) {
    if (answer instanceof Answer.Result result) {
      Responses.json(exchange, StatusCodes.OK, result.body());
    } else if (answer instanceof Answer.Opened opened) {
      exchange.getResponseHeaders().put(UndertowExchange.SESSION, opened.session());
      Responses.json(exchange, StatusCodes.OK, opened.body());
    } else if (answer instanceof Answer.Failure failure) {
      Responses.json(exchange, status(failure.why()), failure.body());
    } else if (answer instanceof Answer.Denied denied) {
      exchange
          .getResponseHeaders()
          .put(Headers.WWW_AUTHENTICATE, denied.challenge().header());
      Responses.json(exchange, status(denied.challenge().kind()), denied.body());
    } else if (answer instanceof Answer.Busy busy) {
      long seconds = Math.max(1, busy.retryAfter().toSeconds());
      exchange.getResponseHeaders().put(Headers.RETRY_AFTER, seconds);
      Responses.json(exchange, StatusCodes.SERVICE_UNAVAILABLE, busy.body());
    } else {
      Responses.empty(exchange, StatusCodes.ACCEPTED);
    }
  }

  private static int status(Answer.Why why) {
    return switch (why) {
      case BAD_REQUEST -> StatusCodes.BAD_REQUEST;
      case TOO_LARGE -> StatusCodes.REQUEST_ENTITY_TOO_LARGE;
      case UNKNOWN_METHOD, UNKNOWN_SESSION -> StatusCodes.NOT_FOUND;
      case IN_BAND -> StatusCodes.OK;
      case INTERNAL -> StatusCodes.INTERNAL_SERVER_ERROR;
    };
  }

  private static int status(Challenge.Kind kind) {
    return switch (kind) {
      case UNAUTHENTICATED -> StatusCodes.UNAUTHORIZED;
      case INSUFFICIENT_SCOPE -> StatusCodes.FORBIDDEN;
      case INVALID_REQUEST -> StatusCodes.BAD_REQUEST;
    };
  }
}
