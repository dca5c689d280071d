package com.leanmcp.http;

import com.leanmcp.access.ResourceMetadata;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Optional;
import java.util.function.Supplier;

/** The protected resource metadata (RFC 9728 section 3): public, the same for everybody, readable by any page. */
final class MetadataEndpoint implements HttpHandler {
  private static final HttpString ALLOW_ORIGIN = new HttpString("Access-Control-Allow-Origin");
  private static final HttpString ALLOW_HEADERS = new HttpString("Access-Control-Allow-Headers");

  private final Supplier<Generation> generation;

  MetadataEndpoint(Supplier<Generation> generation) {
    this.generation = generation;
  }

  /** Whether the document is at this path: the root's, the endpoint's, or that of the public URL. */
  boolean isAt(String path) {
    return path.startsWith(ResourceMetadata.WELL_KNOWN)
        && generation.get().metadata().filter(metadata -> at(path, metadata)).isPresent();
  }

  private static boolean at(String path, ResourceMetadata metadata) {
    return path.equals(ResourceMetadata.WELL_KNOWN)
        || path.equals(ResourceMetadata.WELL_KNOWN + Routes.MCP)
        || path.equals(metadata.path());
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    Optional<ResourceMetadata> metadata = generation.get().metadata();
    exchange.getResponseHeaders().put(ALLOW_ORIGIN, "*");
    if (exchange.getRequestMethod().equals(Methods.OPTIONS)) {
      exchange.getResponseHeaders().put(ALLOW_HEADERS, "*");
      Responses.empty(exchange, StatusCodes.NO_CONTENT);
    } else if (!Routes.isRead(exchange) || metadata.isEmpty()) {
      exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD, OPTIONS");
      Responses.empty(exchange, StatusCodes.METHOD_NOT_ALLOWED);
    } else {
      exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "max-age=3600");
      Responses.json(exchange, StatusCodes.OK, metadata.get().toJson());
    }
  }
}
