package com.leanmcp.test.client;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that runs on a free port while the tests of a class do, for clients that need one:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RunningServer SERVER = RunningServer.of(() -> McpServer.named("shop", "1").provide(Shop.class, shop));
 * }</pre>
 */
public final class RunningServer implements BeforeAllCallback, AfterAllCallback {
  private final Supplier<McpServerBuilder> builder;
  private final Callers callers;
  private @Nullable McpServer server;

  private RunningServer(Supplier<McpServerBuilder> builder, Callers callers) {
    this.builder = builder;
    this.callers = callers;
  }

  /** A server that this builder describes, on a free port, with the callers of its clients besides its authenticators. */
  public static RunningServer of(Supplier<McpServerBuilder> builder) {
    return of(builder, Callers.unnamed());
  }

  /** The same, with the test's own callers. */
  public static RunningServer of(Supplier<McpServerBuilder> builder, Callers callers) {
    return new RunningServer(builder, callers);
  }

  /** The server; only while tests run. */
  public McpServer server() {
    McpServer running = server;
    if (running == null) {
      throw new IllegalStateException(
          "the server runs only while tests do; register it in a static field with @RegisterExtension");
    }
    return running;
  }

  /** Where it serves MCP. */
  public URI uri() {
    return server().uri();
  }

  /** A client of it, over HTTP. */
  public TestClient client() {
    return TestClient.over(uri(), callers);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    server = builder.get().port(0).authenticator(callers).start();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server().close();
    server = null;
  }
}
