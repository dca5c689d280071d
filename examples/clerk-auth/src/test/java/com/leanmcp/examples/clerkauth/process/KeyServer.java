package com.leanmcp.examples.clerkauth.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/** Publishes a key set over TLS on loopback, as Clerk's Frontend API does, and remembers what it was asked for. */
final class KeyServer implements AutoCloseable {
  static final String PATH = "/.well-known/jwks.json";

  private final HttpsServer server;
  private final byte[] keySet;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  KeyServer(SSLContext tls, String keySet) throws IOException {
    this.keySet = keySet.getBytes(StandardCharsets.UTF_8);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext("/", this::answer);
    server.start();
  }

  /** Its host and port, as CLERK_FRONTEND_API names them. */
  String authority() {
    return "localhost:" + server.getAddress().getPort();
  }

  /** The path of every request so far. */
  List<String> requests() {
    return requests;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      requests.add(path);
      if (path.equals(PATH)) {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, keySet.length);
        exchange.getResponseBody().write(keySet);
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
