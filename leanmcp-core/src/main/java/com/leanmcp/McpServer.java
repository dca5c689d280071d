package com.leanmcp;

import com.leanmcp.access.Authenticators;
import com.leanmcp.http.Site;
import com.leanmcp.inspector.Inspector;
import com.leanmcp.service.LiveServices;
import java.net.URI;
import java.util.Optional;

/**
 * A running MCP server. It keeps the JVM alive until it is closed or the process is told to end; either way requests being
 * answered are finished first, as long as the grace period lasts.
 */
public final class McpServer implements AutoCloseable {
  private final Site site;
  private final String host;
  private final URI publicUrl;
  private final Optional<Inspector> inspector;
  private final LiveServices services;
  private final Shutdown shutdown;

  McpServer(
      Site site,
      String host,
      URI publicUrl,
      Optional<Inspector> inspector,
      LiveServices services,
      Authenticators authenticators) {
    this.site = site;
    this.host = host;
    this.publicUrl = publicUrl;
    this.inspector = inspector;
    this.services = services;
    this.shutdown = new Shutdown(site::close, authenticators);
  }

  /** Begins a server of this name and version, which clients are told. */
  public static McpServerBuilder named(String name, String version) {
    return new McpServerBuilder(name, version);
  }

  /** Where this process serves MCP, such as {@code http://localhost:3000/mcp}. */
  public URI uri() {
    return at("/mcp");
  }

  private URI at(String path) {
    String name = HttpOptions.LOCAL.contains(host)
        ? "localhost"
        : host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port() + path);
  }

  /** Where clients reach the server: the audience of access tokens (RFC 8707). */
  public URI publicUrl() {
    return publicUrl;
  }

  /** Where the inspector is, if {@link McpServerBuilder#inspector} switched it on: whoever knows it on this machine may look in. */
  public Optional<URI> inspectorUri() {
    return inspector.map(page -> at(page.path()));
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
