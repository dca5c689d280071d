package com.leanmcp.http;

import com.leanmcp.execution.InFlight;
import com.leanmcp.jsonrpc.ErrorCode;
import com.leanmcp.protocol.Answer;
import com.leanmcp.protocol.Answer.Why;
import com.leanmcp.protocol.Exchange;
import com.leanmcp.protocol.Failures;
import com.leanmcp.protocol.MessageHandler;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /mcp}: Streamable HTTP (MCP specification, Transports). Steps 1 to 5 of the validation ladder. */
final class McpEndpoint implements HttpHandler, BodyReader.Outcome {
  /** How many bytes a message may have. */
  static final int MAX_BODY = 4 * 1024 * 1024;

  /** What may be asked of the endpoint, besides preflights. */
  static final String VERBS = "GET, POST, DELETE";

  private static final byte[] NO_BODY = {};

  private final OriginRules origins;
  private final CorsHeaders cors;
  private final InFlight inFlight;
  private final Supplier<Generation> generation;

  McpEndpoint(
      OriginRules origins, CorsHeaders cors, InFlight inFlight, Supplier<Generation> generation) {
    this.origins = origins;
    this.cors = cors;
    this.inFlight = inFlight;
    this.generation = generation;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getRequestHeaders();
    if (inFlight.isClosed()) {
      stopping(exchange);
    } else if (!origins.allowsHost(UndertowExchange.values(headers, Headers.HOST))) {
      refuse(exchange, StatusCodes.FORBIDDEN, "the Host header does not name this server");
    } else if (!origins.allowsOrigin(UndertowExchange.values(headers, Headers.ORIGIN))) {
      refuse(exchange, StatusCodes.FORBIDDEN, "pages of this Origin may not call this server");
    } else if (!cors.answered(exchange)) {
      checked(exchange, headers);
    }
  }

  private void checked(HttpServerExchange exchange, HeaderMap headers) {
    HttpString verb = exchange.getRequestMethod();
    if (verb.equals(Methods.POST)) {
      message(exchange, headers);
    } else if (verb.equals(Methods.GET)) {
      stream(exchange, headers);
    } else if (verb.equals(Methods.DELETE)) {
      read(exchange);
    } else {
      exchange.getResponseHeaders().put(Headers.ALLOW, VERBS);
      refuse(
          exchange,
          StatusCodes.METHOD_NOT_ALLOWED,
          "messages are sent with POST; GET opens the stream of a session, DELETE ends it");
    }
  }

  private void message(HttpServerExchange exchange, HeaderMap headers) {
    if (exchange.getRequestContentLength() > MAX_BODY) {
      tooLarge(exchange);
    } else if (!MediaTypes.isJson(UndertowExchange.values(headers, Headers.CONTENT_TYPE))) {
      refuse(
          exchange,
          StatusCodes.UNSUPPORTED_MEDIA_TYPE,
          "the Content-Type has to be application/json");
    } else if (!MediaTypes.acceptsAnAnswer(UndertowExchange.values(headers, Headers.ACCEPT))) {
      refuse(
          exchange,
          StatusCodes.NOT_ACCEPTABLE,
          "Accept has to allow application/json and text/event-stream");
    } else {
      read(exchange);
    }
  }

  private void stream(HttpServerExchange exchange, HeaderMap headers) {
    if (MediaTypes.acceptsEvents(UndertowExchange.values(headers, Headers.ACCEPT))) {
      read(exchange);
    } else {
      refuse(exchange, StatusCodes.NOT_ACCEPTABLE, "Accept has to allow text/event-stream");
    }
  }

  /** Reads to the end also what should have no body: nothing of it may be taken for the next request. */
  private void read(HttpServerExchange exchange) {
    if (exchange.isRequestComplete()) {
      body(exchange, NO_BODY);
    } else {
      BodyReader.read(exchange, MAX_BODY, this);
    }
  }

  @Override
  public void body(HttpServerExchange exchange, byte[] body) {
    if (!inFlight.enter()) {
      stopping(exchange);
      return;
    }
    exchange.addExchangeCompleteListener((completed, next) -> {
      inFlight.leave();
      next.proceed();
    });
    Generation now = generation.get();
    new UndertowExchange(exchange, now.executor())
        .accept(request -> handle(now.messages(), exchange, request, body), body.length);
  }

  private static void handle(
      MessageHandler messages, HttpServerExchange exchange, Exchange request, byte[] body) {
    HttpString verb = exchange.getRequestMethod();
    if (verb.equals(Methods.GET)) {
      messages.listen(request);
    } else if (verb.equals(Methods.DELETE)) {
      messages.terminate(request);
    } else {
      messages.accept(request, body);
    }
  }

  @Override
  public void tooSlow(HttpServerExchange exchange) {
    refuse(exchange, StatusCodes.REQUEST_TIME_OUT, "the message did not come in time");
  }

  private static void stopping(HttpServerExchange exchange) {
    exchange.setPersistent(false);
    AnswerWriter.write(exchange, Failures.stopping());
  }

  @Override
  public void tooLarge(HttpServerExchange exchange) {
    refuse(
        exchange,
        StatusCodes.REQUEST_ENTITY_TOO_LARGE,
        "a message has at most " + MAX_BODY + " bytes");
  }

  private static void refuse(HttpServerExchange exchange, int status, String message) {
    Answer answer =
        Failures.of(Why.BAD_REQUEST, Optional.empty(), ErrorCode.INVALID_REQUEST, message);
    Responses.json(exchange, status, ((Answer.Failure) answer).body());
  }
}
