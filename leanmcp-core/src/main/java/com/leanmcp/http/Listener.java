package com.leanmcp.http;

import com.leanmcp.execution.InFlight;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.HttpContinueReadHandler;
import io.undertow.util.SameThreadExecutor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A socket that answers HTTP with whatever generation is current; requests that come before there is one wait for it. */
public final class Listener implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Listener.class.getName());
  private static final int IDLE_MS = 120_000;
  private static final int PARSE_MS = 30_000;
  private static final int MAX_HEADER_BYTES = 64 * 1024;

  /** Up to here a body that is too large is read to its end and thrown away, so that the connection lives on. */
  private static final long MAX_DRAINED = 16L * 1024 * 1024;

  /** What is served, and how. */
  private record Serving(HttpSettings settings, Generation generation, HttpHandler handler) {}

  private final Undertow undertow;
  private final InFlight inFlight = new InFlight();
  private final CompletableFuture<Serving> ready = new CompletableFuture<>();
  private volatile @Nullable Serving serving;

  private Listener(String host, int port) {
    this.undertow = Undertow.builder()
        .addHttpListener(port, host)
        .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, IDLE_MS)
        .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, PARSE_MS)
        .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
        .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, MAX_DRAINED)
        .setHandler(new HttpContinueReadHandler(this::handle))
        .build();
  }

  /**
   * Binds the socket.
   *
   * @param port 0 for any free one
   * @throws IllegalStateException if the address is in use or not this machine's
   */
  public static Listener bind(String host, int port) {
    Listener listener = new Listener(host, port);
    try {
      listener.undertow.start();
      return listener;
    } catch (RuntimeException e) {
      if (e.getCause() instanceof BindException) {
        throw new IllegalStateException(
            "cannot listen on " + host + " port " + port + ": " + e.getCause().getMessage()
                + "; stop what listens there or choose another port with .port(…)",
            e);
      }
      throw e;
    }
  }

  /** The port that is bound. */
  public int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
  }

  /** Begins to serve. */
  public void serve(HttpSettings settings, Generation generation) {
    McpEndpoint mcp = new McpEndpoint(
        new OriginRules(settings.publicUrl(), settings.allowedHosts(), settings.cors()),
        new CorsHeaders(settings.cors()),
        inFlight,
        () -> generation);
    HttpHandler routes = new Routes(mcp, new MetadataEndpoint(() -> generation), inFlight);
    HttpHandler handler = settings.accessLog() ? new AccessLog(routes) : routes;
    Serving first = new Serving(settings, generation, handler);
    serving = first;
    ready.complete(first);
  }

  private void handle(HttpServerExchange exchange) throws Exception {
    Serving now = serving;
    if (now != null) {
      now.handler().handleRequest(exchange);
    } else {
      exchange.dispatch(
          SameThreadExecutor.INSTANCE,
          () -> ready.thenAccept(
              first -> exchange.dispatch(exchange.getIoThread(), first.handler())));
    }
  }

  /**
   * Answers new messages with 503, ends the streams that would stay open, waits for what is being answered as long as the
   * settings say, and lets the socket go.
   */
  @Override
  public void close() {
    inFlight.close();
    Serving last = serving;
    if (last != null) {
      last.generation().messages().stop();
    }
    try {
      int left = last == null ? 0 : inFlight.await(last.settings().shutdownGrace());
      if (left > 0) {
        LOG.log(Level.WARNING, "{0} requests were still running when the grace period ended", left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (last != null) {
      last.generation().executor().stop();
    }
    undertow.stop();
  }
}
