package com.leanmcp.examples.clerkauth.standin;

import com.leanmcp.auth.ClerkProvider;
import com.leanmcp.environment.Environment;
import com.leanmcp.environment.Secret;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A stand-in for Clerk that listens on 127.0.0.1 and knows one user. Whoever reaches it gets tokens for the asking, so it
 * never stands beside a real Clerk application: {@link #refuseBeside}.
 */
public final class StandIn implements AutoCloseable {
  private static final Duration WORKING_DAY = Duration.ofHours(8);

  private final Secrets secrets = Secrets.random();
  private final RefreshTokens refreshTokens = new RefreshTokens();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final HttpServer server;
  private final TokenMint mint;
  private final Desk desk;

  private StandIn(HttpServer server) {
    this.server = server;
    SigningKey key = new SigningKey();
    this.mint = new TokenMint(key, url(), Secrets.CLIENT_ID);
    this.desk = new Desk(key, mint, refreshTokens, secrets);
  }

  /**
   * Checks that no Clerk application is configured.
   *
   * @throws IllegalStateException if one is
   */
  public static void refuseBeside(Environment environment) {
    if (environment.hasAny("CLERK_")) {
      throw new IllegalStateException("--stand-in does not start while a variable whose name begins"
          + " with CLERK_ is set in the environment or in .env; unset it, or leave --stand-in out");
    }
  }

  /** Starts a stand-in on any free port. */
  public static StandIn start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      StandIn standIn = new StandIn(server);
      server.setExecutor(standIn.threads);
      server.createContext("/", standIn::answer);
      server.start();
      return standIn;
    } catch (IOException e) {
      throw new IllegalStateException("the stand-in cannot listen on 127.0.0.1", e);
    }
  }

  /** The address of its Frontend API, which issues its tokens. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A provider that takes this stand-in for Clerk and accepts all its kinds of token. */
  public ClerkProvider provider() {
    return ClerkProvider.builder()
        .frontendApi(url())
        .backendApi(URI.create(url() + "/v1"))
        .secretKey(new Secret(secrets.secretKey()))
        .clientId(Secrets.CLIENT_ID)
        .clientSecret(new Secret(secrets.clientSecret()))
        .acceptIdTokens(Secrets.CLIENT_ID)
        .allowInsecureLoopback()
        .build();
  }

  /** Mints tokens for the server and says how to use them. */
  public List<String> welcome(URI address, URI resource) {
    desk.serve(resource.toString());
    return Welcome.lines(
        address,
        url() + "/mint",
        mint.access(WORKING_DAY, resource.toString()),
        refreshTokens.first(resource.toString()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = desk.answer(
          exchange.getRequestMethod(),
          exchange.getRequestURI().getPath(),
          Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
              .orElse(""),
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", reply.contentType());
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
