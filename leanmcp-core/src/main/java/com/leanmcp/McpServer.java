package com.leanmcp;

import com.leanmcp.access.Authenticators;
import com.leanmcp.http.Site;
import com.leanmcp.service.LiveServices;
import java.net.URI;
import java.util.Set;

/**
 * A running MCP server. It keeps the JVM alive until it is closed or the process is told to end; either way requests being
 * answered are finished first, as long as the grace period lasts.
 */
public final class McpServer implements AutoCloseable {
  /** Addresses under which a program on this machine reaches the server as localhost. */
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "0.0.0.0", "localhost", "::1", "::");

  private final Site site;
  private final String host;
  private final URI publicUrl;
  private final LiveServices services;
  private final Shutdown shutdown;

  McpServer(
      Site site, String host, URI publicUrl, LiveServices services, Authenticators authenticators) {
    this.site = site;
    this.host = host;
    this.publicUrl = publicUrl;
    this.services = services;
    this.shutdown = new Shutdown(site::close, authenticators);
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

  /** What it offers right now; more can be added and something removed while it runs. */
  public LiveServices services() {
    return services;
  }

  /** The port it listens on. */
  public int port() {
    return site.port();
  }

  /** Finishes what is being answered, refuses what is new with 503, stops listening and closes the authenticator. */
  @Override
  public void close() {
    shutdown.close();
  }
}
