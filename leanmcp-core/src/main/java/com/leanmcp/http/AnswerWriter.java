package com.leanmcp.http;

import com.leanmcp.access.Challenge;
import com.leanmcp.protocol.Answer;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Optional;

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
      if (failure.why() == Answer.Why.NO_SESSION) {
        exchange.getResponseHeaders().put(Headers.ALLOW, Methods.POST_STRING);
      }
      Responses.json(exchange, status(failure.why()), failure.body());
    } else if (answer instanceof Answer.Denied denied) {
      exchange
          .getResponseHeaders()
          .put(Headers.WWW_AUTHENTICATE, denied.challenge().header());
      Responses.json(exchange, status(denied.challenge().kind()), denied.body());
    } else if (answer instanceof Answer.Busy busy) {
      long seconds = Math.max(1, busy.retryAfter().plusMillis(999).toSeconds());
      exchange.getResponseHeaders().put(Headers.RETRY_AFTER, seconds);
      Responses.json(exchange, status(busy.load()), busy.body());
    } else if (answer instanceof Answer.Accepted) {
      Responses.empty(exchange, StatusCodes.ACCEPTED);
    } else if (answer instanceof Answer.Ended) {
      Responses.empty(exchange, StatusCodes.NO_CONTENT);
    } else if (answer instanceof Answer.Cancelled) {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, MediaTypes.EVENT_STREAM);
      Responses.empty(exchange, StatusCodes.OK);
    } else {
      throw new IllegalStateException("there is no stream that could have been the answer");
    }
  }

  /** What a stream ends with instead, if it has been opened already. */
  static Optional<byte[]> body(Answer answer) {
    if (answer instanceof Answer.Result result) {
      return Optional.of(result.body());
    } else if (answer instanceof Answer.Opened opened) {
      return Optional.of(opened.body());
    } else if (answer instanceof Answer.Failure failure) {
      return Optional.of(failure.body());
    } else if (answer instanceof Answer.Denied denied) {
      return Optional.of(denied.body());
    } else if (answer instanceof Answer.Busy busy) {
      return Optional.of(busy.body());
    }
    return Optional.empty();
  }

  private static int status(Answer.Why why) {
    return switch (why) {
      case BAD_REQUEST -> StatusCodes.BAD_REQUEST;
      case TOO_LARGE -> StatusCodes.REQUEST_ENTITY_TOO_LARGE;
      case NO_SESSION -> StatusCodes.METHOD_NOT_ALLOWED;
      case STREAM_TAKEN -> StatusCodes.CONFLICT;
      case UNKNOWN_METHOD, UNKNOWN_SESSION -> StatusCodes.NOT_FOUND;
      case IN_BAND -> StatusCodes.OK;
      case INTERNAL -> StatusCodes.INTERNAL_SERVER_ERROR;
    };
  }

  private static int status(Answer.Load load) {
    return switch (load) {
      case SERVER -> StatusCodes.SERVICE_UNAVAILABLE;
      case CALLER -> StatusCodes.TOO_MANY_REQUESTS;
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
