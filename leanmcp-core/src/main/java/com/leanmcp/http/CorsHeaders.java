package com.leanmcp.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers preflights and lets pages of allowed origins read answers (Fetch standard, CORS protocol). */
final class CorsHeaders {
  private static final HttpString ALLOW_ORIGIN = new HttpString("Access-Control-Allow-Origin");
  private static final HttpString ALLOW_METHODS = new HttpString("Access-Control-Allow-Methods");
  private static final HttpString ALLOW_HEADERS = new HttpString("Access-Control-Allow-Headers");
  private static final HttpString EXPOSE_HEADERS = new HttpString("Access-Control-Expose-Headers");
  private static final HttpString MAX_AGE = new HttpString("Access-Control-Max-Age");
  private static final HttpString REQUEST_HEADERS =
      new HttpString("Access-Control-Request-Headers");
  private static final Set<String> HEADERS = Set.of(
      "accept",
      "authorization",
      "content-type",
      "last-event-id",
      "mcp-protocol-version",
      "mcp-session-id",
      "mcp-method",
      "mcp-name");
  private static final String PARAMETER = "mcp-param-";

  private final Cors cors;

  CorsHeaders(Cors cors) {
    this.cors = cors;
  }

  /** Adds what a page needs to read the answer; true if the request was a preflight and is answered now. */
  boolean answered(HttpServerExchange exchange) {
    Optional<String> origin = Optional.ofNullable(
            exchange.getRequestHeaders().getFirst(Headers.ORIGIN))
        .filter(cors.origins()::contains);
    if (origin.isEmpty()) {
      return false;
    }
    HeaderMap answer = exchange.getResponseHeaders();
    answer.put(ALLOW_ORIGIN, origin.get());
    answer.put(Headers.VARY, Headers.ORIGIN_STRING);
    answer.put(EXPOSE_HEADERS, "WWW-Authenticate, Mcp-Session-Id");
    if (!exchange.getRequestMethod().equals(Methods.OPTIONS)) {
      return false;
    }
    answer.put(ALLOW_METHODS, McpEndpoint.VERBS);
    answer.put(
        ALLOW_HEADERS, allowedHeaders(exchange.getRequestHeaders().getFirst(REQUEST_HEADERS)));
    answer.put(MAX_AGE, "86400");
    Responses.empty(exchange, StatusCodes.NO_CONTENT);
    return true;
  }

  private static String allowedHeaders(@Nullable String requested) {
    return Stream.of(
            (requested == null ? "" : requested).toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .filter(name -> HEADERS.contains(name) || name.startsWith(PARAMETER) && isToken(name))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private static boolean isToken(String name) {
    return name.chars()
        .allMatch(c -> Character.isLetterOrDigit(c) && c < 0x80 || c == '-' || c == '_');
  }
}
