package com.leanmcp;

import com.leanmcp.access.Authenticator;
import com.leanmcp.environment.Environment;
import com.leanmcp.http.CallExecutor;
import com.leanmcp.http.Cors;
import com.leanmcp.http.HttpSettings;
import com.leanmcp.http.Listener;
import com.leanmcp.protocol.ServerInfo;
import com.leanmcp.protocol.SessionIds;
import com.leanmcp.schema.Coercion;
import com.leanmcp.service.Catalog;
import com.leanmcp.service.Discovery;
import com.leanmcp.service.Provided;
import com.leanmcp.service.ServiceTable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** Gathers what a server needs; {@link #start} makes it run. Every setting but the name and version has a default. */
public final class McpServerBuilder {
  private static final int DEFAULT_PORT = 3000;
  private static final int DEFAULT_CONCURRENT_CALLS = 256;
  private static final Duration LONGEST_GRACE = Duration.ofHours(24);
  private static final Duration DEFAULT_GRACE = Duration.ofSeconds(10);

  private final String name;
  private final String version;
  private final List<ServiceTable> tables = new ArrayList<>();
  private final Map<Class<?>, Object> provided = new LinkedHashMap<>();
  private final Set<String> allowedHosts = new LinkedHashSet<>();
  private boolean discover = true;
  private boolean accessLog;
  private String host = "127.0.0.1";
  private int port = DEFAULT_PORT;
  private int maxConcurrentCalls = DEFAULT_CONCURRENT_CALLS;
  private Duration shutdownGrace = DEFAULT_GRACE;
  private Cors cors = Cors.NONE;
  private Coercion coercion = Coercion.NONE;
  private byte[] sessionKey = SessionIds.randomKey();
  private Optional<String> instructions = Optional.empty();
  private Optional<Authenticator> authenticator = Optional.empty();
  private Optional<ExecutorService> executor = Optional.empty();
  private Optional<URI> publicUrl = Optional.empty();

  McpServerBuilder(String name, String version) {
    this.name = name;
    this.version = version;
  }

  /** Tells models how to use the server. */
  public McpServerBuilder instructions(String text) {
    instructions = Optional.of(text);
    return this;
  }

  /** Serves exactly these services; without this call, every service found on the class path is served. */
  public McpServerBuilder services(ServiceTable... services) {
    discover = false;
    tables.addAll(List.of(services));
    return this;
  }

  /** Hands {@code instance} to constructors of services that ask for {@code type}. */
  public <T> McpServerBuilder provide(Class<T> type, T instance) {
    provided.put(type, instance);
    return this;
  }

  /**
   * Verifies the tokens of callers. It is also handed to constructors of services that ask for a type it is an instance of,
   * and closed with the server.
   */
  public McpServerBuilder authenticator(Authenticator value) {
    authenticator = Optional.of(value);
    return this;
  }

  /** The address to listen on; 127.0.0.1 by default, which other machines do not reach. */
  public McpServerBuilder host(String value) {
    host = value;
    return this;
  }

  /** The port to listen on, 0 for any free one; {@value #DEFAULT_PORT} by default. */
  public McpServerBuilder port(int value) {
    if (value < 0 || value > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + value);
    }
    port = value;
    return this;
  }

  /**
   * Where clients reach this server, {@code /mcp} included: the audience access tokens have to be issued for. Without it,
   * the variable PUBLIC_URL counts, and without that {@code http://localhost:PORT/mcp}.
   */
  public McpServerBuilder publicUrl(String value) {
    publicUrl = Optional.of(PublicUrl.checked(value));
    return this;
  }

  /** Adds names that the Host header may have, without port, beside loopback names and the host of the public URL. */
  public McpServerBuilder allowedHosts(String... hosts) {
    for (String each : hosts) {
      if (!each.matches("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]")) {
        throw new IllegalArgumentException(
            "\"" + each + "\" is no host name; write it without port and path");
      }
      allowedHosts.add(each);
    }
    return this;
  }

  /** Lets pages of these origins call; none by default. */
  public McpServerBuilder cors(Cors value) {
    cors = value;
    return this;
  }

  /**
   * Takes a string for the number or boolean it spells, where an argument or a part of one has to be a number or a boolean.
   * The string has to be exactly a number of JSON ({@code "5"}, {@code "-1.5e3"}), {@code "true"} or {@code "false"}:
   * {@code " 5"}, {@code "+5"}, {@code "05"}, {@code "1_000"}, {@code "0x10"}, {@code "True"} and {@code ""} stay
   * violations. All other checks are the same, {@code null} stays null, free-form JSON stays as it came, and the published
   * schemas still ask for numbers and booleans. Off by default.
   */
  public McpServerBuilder coerceArguments() {
    coercion = Coercion.EXACT;
    return this;
  }

  /** How many calls that may block run at once, {@value #DEFAULT_CONCURRENT_CALLS} by default; one more is told 503. */
  public McpServerBuilder maxConcurrentCalls(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("at least one call has to run at once, not " + value);
    }
    maxConcurrentCalls = value;
    return this;
  }

  /** Runs calls that may block on this executor instead of the server's own threads; it stays the caller's to shut down. */
  public McpServerBuilder executor(ExecutorService value) {
    executor = Optional.of(value);
    return this;
  }

  /** Signs session ids with this key of 32 bytes or more, so that several nodes serve the same sessions; random by default. */
  public McpServerBuilder sessionKey(byte[] key) {
    sessionKey = key.clone();
    return this;
  }

  /** Logs one line for each request; never an argument, a token or a query. */
  public McpServerBuilder accessLog() {
    accessLog = true;
    return this;
  }

  /** How long a server that is told to stop lets requests finish; 10 seconds by default. */
  public McpServerBuilder shutdownGrace(Duration value) {
    if (value.isNegative() || value.compareTo(LONGEST_GRACE) > 0) {
      throw new IllegalArgumentException(
          "the grace period is from 0 to " + LONGEST_GRACE.toHours() + " hours");
    }
    shutdownGrace = value;
    return this;
  }

  /**
   * Starts the server and returns when it listens.
   *
   * @throws IllegalStateException if the port is in use, two tools have one name, or a tool wants authenticated callers and
   *     there is no authenticator
   * @throws com.leanmcp.service.ServiceUnavailableException if a service asks for something that is not provided
   */
  public McpServer start() {
    SessionIds sessions = new SessionIds(sessionKey, Clock.systemUTC());
    List<ServiceTable> services = services();
    Catalog catalog = new Catalog(services);
    StartChecks.requireAuthenticator(catalog, authenticator);
    Optional<URI> configuredUrl =
        publicUrl.or(() -> Environment.load().get("PUBLIC_URL").map(PublicUrl::checked));
    Listener listener = Listener.bind(host, port);
    try {
      URI url =
          configuredUrl.orElseGet(() -> URI.create("http://localhost:" + listener.port() + "/mcp"));
      Assembly parts = new Assembly(
          new ServerInfo(name, version, instructions), catalog, coercion, authenticator, url);
      listener.serve(
          new HttpSettings(url, allowedHosts, cors, accessLog, shutdownGrace),
          parts.generation(sessions, callExecutor()));
      McpServer server = new McpServer(listener, host, url, authenticator);
      StartLog.log(name, version, server, services);
      return server;
    } catch (RuntimeException e) {
      listener.close();
      throw e;
    }
  }

  private List<ServiceTable> services() {
    if (!discover) {
      return List.copyOf(tables);
    }
    return Discovery.tables(new Provided(provided, authenticator.stream().toList()));
  }

  private CallExecutor callExecutor() {
    return executor
        .map(theirs -> CallExecutor.of(theirs, maxConcurrentCalls))
        .orElseGet(() -> CallExecutor.pool(maxConcurrentCalls));
  }
}
