package com.leanmcp.tests.clerk;

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

/** A Clerk on loopback: it signs tokens, answers what a test tells it to, and remembers what it was asked. */
public final class FakeClerk implements AutoCloseable {
  public static final String KEYS = "/.well-known/jwks.json";
  public static final String TOKEN = "/oauth/token";
  public static final String OPAQUE = "/v1/oauth_applications/access_tokens/verify";

  /** What it was asked. */
  public record Asked(String path, String authorization) {}

  /** What it answers. */
  public record Answer(int status, String body, Map<String, String> headers) {
    public static Answer ok(String body) {
      return of(200, body);
    }

    public static Answer of(int status, String body) {
      return new Answer(status, body, Map.of());
    }
  }

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** A Clerk that publishes the keys of these. */
  public FakeClerk(Signer... signers) {
    publish(signers);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(pool);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Its address, which is the issuer of its tokens. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Publishes these keys and no others. */
  public void publish(Signer... signers) {
    List<String> keys = List.of(signers).stream().map(each -> each.jwk("")).toList();
    answer(KEYS, Answer.ok("{\"keys\":[" + String.join(",", keys) + "]}"));
  }

  /** Answers so from now on whoever asks there. */
  public void answer(String path, Answer answer) {
    answers.put(path, answer);
  }

  /** What was asked at this path. */
  public List<Asked> asked(String path) {
    return asked.stream().filter(each -> each.path().equals(path)).toList();
  }

  /** Claims that are good for an hour, about this user, with these members more. */
  public String claims(String user, String more) {
    long now = System.currentTimeMillis() / 1_000;
    return "{\"iss\":\"" + url() + "\",\"sub\":\"" + user + "\",\"iat\":" + now + ",\"exp\":"
        + (now + 3_600) + more + "}";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(
          new Asked(path, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
      exchange.getRequestBody().readAllBytes();
      Answer answer = answers.getOrDefault(path, Answer.of(404, "{}"));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
