package com.leanmcp.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A Clerk on loopback that answers what a test tells it to, and remembers what it was asked. */
public final class FakeClerk implements AutoCloseable {
  public static final String KEYS = "/.well-known/jwks.json";
  public static final String TOKEN = "/oauth/token";
  public static final String USERS = "/v1/users/";

  /** What it was asked. */
  public record Asked(
      String method, String path, String authorization, String contentType, String body) {}

  /** What it answers. */
  public record Reply(int status, String body, long delayMillis, Map<String, String> headers) {
    public static Reply ok(String body) {
      return status(200, body);
    }

    public static Reply status(int status, String body) {
      return new Reply(status, body, 0, Map.of());
    }

    public Reply after(long millis) {
      return new Reply(status, body, millis, headers);
    }

    /** The same, but it never comes: only {@link FakeClerk#close} ends the wait. */
    public Reply never() {
      return after(Long.MAX_VALUE);
    }

    public Reply to(String url) {
      return header("Location", url);
    }

    public Reply header(String name, String value) {
      return new Reply(status, body, delayMillis, Map.of(name, value));
    }
  }

  public volatile Reply keys = Reply.ok(TestKey.set(TestKey.ONE.jwk()));
  public volatile Reply token = Reply.status(400, "{\"error\":\"invalid_grant\"}");
  public volatile Reply user = Reply.status(404, "{}");

  /** What is answered at other paths. */
  public final Map<String, Reply> more = new ConcurrentHashMap<>();

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final HttpServer server;

  public FakeClerk() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(pool);
    server.createContext("/", this::answer);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What was asked under this path. */
  public List<Asked> asked(String path) {
    return asked.stream().filter(one -> one.path().startsWith(path)).toList();
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(new Asked(
        exchange.getRequestMethod(),
        path,
        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
        String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    Reply reply = reply(path);
    try (exchange) {
      Thread.sleep(reply.delayMillis());
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Answers every question about a token of this kind so. */
  public void verdict(String path, Reply reply) {
    more.put("/v1" + path, reply);
  }

  private Reply reply(String path) {
    if (path.equals(KEYS)) {
      return keys;
    }
    if (path.equals(TOKEN)) {
      return token;
    }
    return path.startsWith(USERS) ? user : more.getOrDefault(path, Reply.status(404, ""));
  }

  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
