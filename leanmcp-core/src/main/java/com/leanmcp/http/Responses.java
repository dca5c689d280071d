package com.leanmcp.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;

/** Sends bodies that are ready. */
final class Responses {
  private static final String JSON = "application/json";

  private Responses() {}

  static void json(HttpServerExchange exchange, int status, byte[] body) {
    send(exchange, status, JSON, body);
  }

  static void send(HttpServerExchange exchange, int status, String type, byte[] body) {
    exchange.setStatusCode(status);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
    exchange.setResponseContentLength(body.length);
    WriteDeadline deadline = new WriteDeadline();
    exchange.getResponseSender().send(ByteBuffer.wrap(body), deadline);
    deadline.arm(exchange);
  }

  static void empty(HttpServerExchange exchange, int status) {
    exchange.setStatusCode(status);
    exchange.endExchange();
  }
}
