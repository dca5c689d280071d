package com.leanmcp.http;

import com.leanmcp.execution.InFlight;
import com.leanmcp.inspector.Inspector;
import com.leanmcp.protocol.NodeState;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.HttpContinueReadHandler;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xnio.Options;

/** A socket that answers HTTP with whatever generation is current; requests that come before there is one wait for it. */
public final class Listener implements Site, AutoCloseable {
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
  private final InspectorEndpoint inspector = new InspectorEndpoint();
  private CompletableFuture<Serving> next = new CompletableFuture<>();

  /** What answers requests; null while they wait. */
  private volatile @Nullable Serving now;

  /** What was served last, if anything was. */
  private volatile @Nullable Serving last;

  private Listener(String host, int port) {
    this.undertow = Undertow.builder()
        .addHttpListener(port, host)
        // Undertow's own two on one core cost a switch between them for most requests
        // (docs/guides/performance.md)
        .setIoThreads(Runtime.getRuntime().availableProcessors())
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

  @Override
  public int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
  }

  @Override
  public NodeState state(Supplier<NodeState> fresh) {
    return fresh.get();
  }

  @Override
  public Optional<Inspector> inspector(Optional<Inspector> wanted) {
    return wanted;
  }

  @Override
  public void started(URI uri, Runnable close) {
    // its socket ends with it
  }

  /** Begins to serve, in place of what was served before; requests that wait go on. */
  @Override
  public synchronized void serve(HttpSettings settings, Generation generation) {
    McpEndpoint mcp = new McpEndpoint(
        new OriginRules(settings.publicUrl(), settings.allowedHosts(), settings.cors()),
        new CorsHeaders(settings.cors()),
        inFlight,
        this::generation);
    inspector.show(settings.inspector());
    HttpHandler routes =
        new Routes(mcp, new MetadataEndpoint(this::generation), inspector, inFlight);
    HttpHandler handler = settings.accessLog() ? new AccessLog(routes) : routes;
    last = new Serving(settings, generation, handler);
    release();
  }

  private Generation generation() {
    return Objects.requireNonNull(last).generation();
  }

  /** Lets requests wait from now on, until something is served or they are released. */
  public synchronized void hold() {
    if (now != null) {
      now = null;
      next = new CompletableFuture<>();
    }
  }

  /** Lets requests that wait go on with what was served last; they wait on if nothing was. */
  public synchronized void release() {
    Serving latest = last;
    if (latest != null) {
      now = latest;
      next.complete(latest);
    }
  }

  private void handle(HttpServerExchange exchange) throws Exception {
    Serving current = now;
    if (current != null) {
      current.handler().handleRequest(exchange);
    } else {
      CompletableFuture<Serving> awaited = next();
      exchange.dispatch(
          SameThreadExecutor.INSTANCE,
          () -> awaited.thenAccept(
              served -> exchange.dispatch(exchange.getIoThread(), served.handler())));
    }
  }

  private synchronized CompletableFuture<Serving> next() {
    return next;
  }

  /**
   * Waits until nothing runs any more of a generation that is served no longer, or so much time has passed; then lets its
   * threads go. Not for an I/O thread.
   */
  public void drain(Generation former, Duration grace) {
    try {
      long deadline = System.nanoTime() + grace.toNanos();
      CountDownLatch turns = new CountDownLatch(ioThreads());
      for (int i = 0; i < ioThreads(); i++) {
        // a request hops in the turn in which it asks for the generation
        undertow.getWorker().getIoThread(i).execute(turns::countDown);
      }
      turns.await(grace.toNanos(), TimeUnit.NANOSECONDS);
      int left = former.executor().await(Duration.ofNanos(deadline - System.nanoTime()));
      warnOf(left);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    former.messages().endTasks();
    former.executor().stop();
  }

  private int ioThreads() {
    try {
      return undertow.getWorker().getOption(Options.WORKER_IO_THREADS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void warnOf(int left) {
    if (left > 0) {
      LOG.log(
          Level.WARNING,
          "{0} requests or tasks were still running when the grace period ended",
          left);
    }
  }

  /** Lets the socket go and cuts off who is connected, while what is served goes on elsewhere. */
  public void abandon() {
    undertow.stop();
  }

  /**
   * Answers new messages with 503, ends the streams that would stay open, waits for what is being answered as long as the
   * settings say, and lets the socket go.
   */
  @Override
  public void close() {
    inFlight.close();
    Optional<Serving> latest = latest();
    latest.ifPresent(serving -> serving.generation().messages().stop());
    inspector.close();
    try {
      Duration grace =
          latest.map(serving -> serving.settings().shutdownGrace()).orElse(Duration.ZERO);
      long deadline = System.nanoTime() + grace.toNanos();
      int left = inFlight.await(grace);
      if (latest.isPresent()) {
        Duration rest = Duration.ofNanos(deadline - System.nanoTime());
        left += latest.get().generation().executor().awaitTasks(rest);
      }
      warnOf(left);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    latest.ifPresent(serving -> {
      serving.generation().messages().endTasks();
      serving.generation().executor().stop();
    });
    undertow.stop();
  }

  private synchronized Optional<Serving> latest() {
    return Optional.ofNullable(last);
  }
}
