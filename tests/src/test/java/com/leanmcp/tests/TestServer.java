package com.leanmcp.tests;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authenticator;
import com.leanmcp.access.Credentials;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.tests.service.Courier;
import com.leanmcp.tests.service.Gate;
import com.leanmcp.tests.wire.Background;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** A server with all services of this module, on a free port, and an authenticator that tests can see through. */
public final class TestServer {
  private static final String ISSUER = "https://issuer.example";

  private TestServer() {}

  /** Takes {@code user~NAME} for a token of NAME, {@code user~NAME~delete} for one with the scope account:delete, {@code down} as an outage. */
  static final class Tokens implements Authenticator {
    @Override
    public Authentication authenticate(Credentials credentials) {
      String[] parts = credentials.token().split("~");
      if (parts[0].equals("down")) {
        return new Authentication.Unavailable(Duration.ofSeconds(7));
      }
      if (parts[0].equals("bug")) {
        throw new IllegalStateException("a canary in the authenticator");
      }
      return parts[0].equals("user")
          ? new Authentication.Allowed(
              user(ISSUER, parts[1], parts.length > 2 ? Set.of("account:" + parts[2]) : Set.of()))
          : new Authentication.Refused(Authentication.Reason.SIGNATURE);
    }

    @Override
    public List<URI> authorizationServers() {
      return List.of(URI.create(ISSUER));
    }
  }

  /** Takes {@code KIND~NAME~SCOPE~SCOPE…} with a slash for each colon of a scope, and knows nothing of any other. */
  public record OfKind(String kind) implements Authenticator {
    @Override
    public Authentication authenticate(Credentials credentials) {
      List<String> parts = List.of(credentials.token().replace('/', ':').split("~"));
      return parts.get(0).equals(kind)
          ? new Authentication.Allowed(user(
              "https://" + kind + ".example",
              parts.get(1),
              Set.copyOf(parts.subList(2, parts.size()))))
          : new Authentication.Refused(Authentication.Reason.ISSUER);
    }
  }

  /** Gives every task a thread of its own. */
  public static final class Threads implements Courier {
    @Override
    public <T> CompletableFuture<T> carry(Callable<T> task) {
      return Background.start(task);
    }
  }

  private static AuthUser user(String issuer, String name, Set<String> scopes) {
    return new AuthUser(
        name,
        name,
        issuer,
        Optional.of(name + "@example.com"),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        scopes,
        new JsonObject(Map.of()));
  }

  /** A builder with everything in place but a start. */
  public static McpServerBuilder builder(Gate gate) {
    return builder(gate, new Threads());
  }

  /** The same, with somebody else who runs errands. */
  public static McpServerBuilder builder(Gate gate, Courier courier) {
    return McpServer.named("test", "1.0.0")
        .port(0)
        .provide(Gate.class, gate)
        .provide(Courier.class, courier)
        .authenticator(new Tokens())
        .authenticator("partner", new OfKind("partner"))
        .shutdownGrace(Duration.ofSeconds(5));
  }

  /** A running server whose gate is open. */
  public static McpServer start() {
    return builder(() -> {}).start();
  }
}
