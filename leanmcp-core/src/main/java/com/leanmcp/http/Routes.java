package com.leanmcp.http;

import com.leanmcp.execution.InFlight;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;

/** Which path is whose. */
final class Routes implements HttpHandler {
  /** Where messages go. */
  static final String MCP = "/mcp";

  private static final String HEALTH = "/health";
  private static final byte[] OK = json("{\"status\":\"ok\"}");
  private static final byte[] STOPPING = json("{\"status\":\"stopping\"}");
  private static final byte[] NOTHING_HERE =
      json("{\"error\":\"nothing is here; MCP is at " + MCP + "\"}");

  private final McpEndpoint mcp;
  private final MetadataEndpoint metadata;
  private final InspectorEndpoint inspector;
  private final InFlight inFlight;

  Routes(
      McpEndpoint mcp, MetadataEndpoint metadata, InspectorEndpoint inspector, InFlight inFlight) {
    this.mcp = mcp;
    this.metadata = metadata;
    this.inspector = inspector;
    this.inFlight = inFlight;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    String path = exchange.getRequestPath();
    if (path.equals(MCP)) {
      mcp.handleRequest(exchange);
    } else if (path.equals(HEALTH)) {
      health(exchange);
    } else if (metadata.isAt(path)) {
      metadata.handleRequest(exchange);
    } else if (!inspector.answered(exchange)) {
      Responses.json(exchange, StatusCodes.NOT_FOUND, NOTHING_HERE);
    }
  }

  private void health(HttpServerExchange exchange) {
    if (!isRead(exchange)) {
      exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
      Responses.empty(exchange, StatusCodes.METHOD_NOT_ALLOWED);
    } else if (inFlight.isClosed()) {
      Responses.json(exchange, StatusCodes.SERVICE_UNAVAILABLE, STOPPING);
    } else {
      Responses.json(exchange, StatusCodes.OK, OK);
    }
  }

  /** Whether the request only reads. */
  static boolean isRead(HttpServerExchange exchange) {
    return exchange.getRequestMethod().equals(Methods.GET)
        || exchange.getRequestMethod().equals(Methods.HEAD);
  }

  private static byte[] json(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
