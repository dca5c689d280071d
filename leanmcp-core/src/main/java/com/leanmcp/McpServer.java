package com.leanmcp;

import com.leanmcp.access.Authenticator;
import com.leanmcp.http.Listener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A running MCP server. It keeps the JVM alive until it is closed or the process is told to end; either way requests being
 * answered are finished first, as long as the grace period lasts.
 */
public final class McpServer implements AutoCloseable {
  private static final Logger LOG = System.getLogger(McpServer.class.getName());

  /** Addresses under which a program on this machine reaches the server as localhost. */
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "0.0.0.0", "localhost", "::1", "::");

  private final Listener listener;
  private final String host;
  private final URI publicUrl;
  private final Optional<Authenticator> authenticator;
  private final Thread hook = new Thread(this::shutDown, "leanmcp-shutdown");
  private boolean closed;

  McpServer(Listener listener, String host, URI publicUrl, Optional<Authenticator> authenticator) {
    this.listener = listener;
    this.host = host;
    this.publicUrl = publicUrl;
    this.authenticator = authenticator;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Begins a server of this name and version, which clients are told. */
  public static McpServerBuilder named(String name, String version) {
    return new McpServerBuilder(name, version);
  }

  /** Where this process serves MCP, such as {@code http://localhost:3000/mcp}. */
  public URI uri() {
    String name = LOCAL.contains(host) ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port() + "/mcp");
  }

  /** Where clients reach the server: the audience of access tokens (RFC 8707). */
  public URI publicUrl() {
    return publicUrl;
  }

  /** The port it listens on. */
  public int port() {
    return listener.port();
  }

  /** Finishes what is being answered, refuses what is new with 503, stops listening and closes the authenticator. */
  @Override
  public void close() {
    shutDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.log(Level.DEBUG, "the JVM is ending already");
    }
  }

  private synchronized void shutDown() {
    if (closed) {
      return;
    }
    closed = true;
    listener.close();
    if (authenticator.orElse(null) instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        LOG.log(Level.WARNING, "the authenticator did not close", e);
      }
    }
  }
}
