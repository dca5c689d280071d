package com.leanmcp.tests.clerk;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.auth.ClerkProvider;
import com.leanmcp.auth.ClerkProviderBuilder;
import com.leanmcp.environment.Secret;
import com.leanmcp.tests.service.ShopService;
import com.leanmcp.tests.service.ShopServiceTable;
import com.leanmcp.tests.wire.Message;
import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A shop for the users of a {@link FakeClerk}, and tokens that are good there until a test spoils them. */
public final class ClerkServer implements AutoCloseable {
  public static final String ACCESS = "at+jwt";

  public final Signer signer = new Signer("ins_one");
  public final FakeClerk clerk = new FakeClerk(signer);
  private final McpServer server;

  private ClerkServer(
      UnaryOperator<McpServerBuilder> more, UnaryOperator<ClerkProviderBuilder> provider) {
    server = more.apply(McpServer.named("shop", "1.0.0")
            .port(0)
            .services(ShopServiceTable.of(new ShopService()))
            .authenticator(provider.apply(provider(clerk)).build())
            .shutdownGrace(Duration.ofSeconds(5)))
        .start();
  }

  /** A running shop. */
  public static ClerkServer start() {
    return start(builder -> builder);
  }

  /** A running shop whose provider is told more. */
  public static ClerkServer start(UnaryOperator<ClerkProviderBuilder> provider) {
    return new ClerkServer(builder -> builder, provider);
  }

  /** A running shop that is told more. */
  public static ClerkServer with(UnaryOperator<McpServerBuilder> more) {
    return new ClerkServer(more, builder -> builder);
  }

  /** A provider of this Clerk's users, who may show opaque tokens too. */
  public static ClerkProviderBuilder provider(FakeClerk clerk) {
    return ClerkProvider.builder()
        .frontendApi(clerk.url())
        .backendApi(URI.create(clerk.url() + "/v1"))
        .secretKey(new Secret("sk_test_1"))
        .withoutLookUps()
        .allowInsecureLoopback();
  }

  public int port() {
    return server.port();
  }

  /** Where clients reach it. */
  public String resource() {
    return "http://localhost:" + server.port() + "/mcp";
  }

  /** Claims of an access token for this server, with these members more. */
  public String claims(String more) {
    return clerk.claims("user_ann", ",\"aud\":\"" + resource() + "\"" + more);
  }

  /** A good access token with these claims more. */
  public String token(String more) {
    return signer.sign(ACCESS, claims(more));
  }

  /** A good access token with these scopes, separated by spaces. */
  public String tokenWith(String scopes) {
    return token(",\"scope\":\"" + scopes + "\"");
  }

  /** A call of the tool that asks for the scope orders:read. */
  public Message orders() {
    return Message.call(port(), "shop_orders", "{}");
  }

  @Override
  public void close() {
    server.close();
    clerk.close();
  }
}
