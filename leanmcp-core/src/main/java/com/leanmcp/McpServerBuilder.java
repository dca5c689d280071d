package com.leanmcp;

import com.leanmcp.access.Authenticator;
import com.leanmcp.access.RateLimit;
import com.leanmcp.access.ScopeMatcher;
import com.leanmcp.environment.Secret;
import com.leanmcp.http.Cors;
import com.leanmcp.inspector.Inspector;
import com.leanmcp.protocol.Asking;
import com.leanmcp.protocol.RequestListener;
import com.leanmcp.protocol.ServerInfo;
import com.leanmcp.protocol.SessionStore;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.stdio.StandardStreams;
import com.leanmcp.task.TaskSettings;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Gathers what a server needs; {@link #start} or {@link #startStdio()} makes it run. Every setting but the name and version has a default. */
public final class McpServerBuilder {
  private final String name;
  private final String version;
  private final ServiceSelection selection = new ServiceSelection();
  private final HttpOptions http = new HttpOptions();
  private final AccessOptions access = new AccessOptions();
  private final ExecutionOptions execution = new ExecutionOptions();
  private final ProtocolOptions protocol = new ProtocolOptions();
  private Optional<String> instructions = Optional.empty();
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
    selection.give(services);
    return this;
  }

  /** Hands {@code instance} to constructors of services that ask for {@code type}. */
  public <T> McpServerBuilder provide(Class<T> type, T instance) {
    selection.provide(type, instance);
    return this;
  }

  /**
   * Verifies the tokens of callers. It is also handed to constructors of services that ask for a type it is an instance of,
   * and closed with the server.
   */
  public McpServerBuilder authenticator(Authenticator value) {
    return authenticator(value.name(), value);
  }

  /**
   * Verifies the tokens of callers, under a name that {@code @Authenticated(provider = …)} may ask for. A server may have
   * several; what names none of them is open to the callers of all.
   *
   * @throws IllegalArgumentException if the name is taken
   */
  public McpServerBuilder authenticator(String name, Authenticator value) {
    access.add(name, value);
    return this;
  }

  /** Says which scopes contain others; each stands for itself by default. */
  public McpServerBuilder scopeMatcher(ScopeMatcher value) {
    access.scopes(value);
    return this;
  }

  /** Shows a caller only what it may call; everything is shown to everybody by default. */
  public McpServerBuilder hideInaccessible() {
    access.hideInaccessible();
    return this;
  }

  /** How many tools a caller may call; 100 a second and 1,000 at once by default, more is told 429. */
  public McpServerBuilder limitCallers(RateLimit value) {
    access.limitCallers(value);
    return this;
  }

  /** How many tools may be called from an address; 1,000 a second and 10,000 at once by default, more is told 429. */
  public McpServerBuilder limitAddresses(RateLimit value) {
    access.limitAddresses(value);
    return this;
  }

  /** Takes any number of tool calls: something in front of the server counts them. */
  public McpServerBuilder withoutRateLimits() {
    access.limitNobody();
    return this;
  }

  /** The address to listen on; 127.0.0.1 by default, which other machines do not reach. */
  public McpServerBuilder host(String value) {
    http.host(value);
    return this;
  }

  /** The port to listen on, 0 for any free one; 3000 by default. */
  public McpServerBuilder port(int value) {
    http.port(value);
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
      http.allow(each);
    }
    return this;
  }

  /** Lets pages of these origins call; none by default. */
  public McpServerBuilder cors(Cors value) {
    http.cors(value);
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
    protocol.coerce();
    return this;
  }

  /** How many calls that may block run at once, 256 by default; one more is told 503. */
  public McpServerBuilder maxConcurrentCalls(int value) {
    execution.maxConcurrentCalls(value);
    return this;
  }

  /** Runs calls that may block on this executor instead of the server's own threads; it stays the caller's to shut down. */
  public McpServerBuilder executor(ExecutorService value) {
    execution.executor(value);
    return this;
  }

  /** Signs session ids with this key of 32 bytes or more, so that several nodes serve the same sessions; random by default. */
  public McpServerBuilder sessionKey(byte[] key) {
    protocol.sessionKey(key);
    return this;
  }

  /** Logs one line for each request; never an argument, a token or a query. */
  public McpServerBuilder accessLog() {
    http.logAccess();
    return this;
  }

  /**
   * Serves a page to try the server with, for this machine only and under a random path that the log of the start and {@link
   * McpServer#inspectorUri} tell; off by default. Whoever opens it calls as any other client does, with a token or without.
   */
  public McpServerBuilder inspector() {
    http.inspect(Inspector::create);
    return this;
  }

  /** As {@link #inspector()}, but with a page whose path is known before the start and that may tell how builds go. */
  public McpServerBuilder inspector(Inspector page) {
    http.inspect(() -> page);
    return this;
  }

  /** How long a server that is told to stop lets requests finish; 10 seconds by default. */
  public McpServerBuilder shutdownGrace(Duration value) {
    execution.shutdownGrace(value);
    return this;
  }

  /** Keeps what sessions leave behind in this store, which may be one that several nodes share; in memory by default. */
  public McpServerBuilder sessionStore(SessionStore value) {
    protocol.sessionStore(value);
    return this;
  }

  /** How many tools, prompts or resources a page of a list has at most; 1,000 by default. */
  public McpServerBuilder pageSize(int value) {
    protocol.pageSize(value);
    return this;
  }

  /** How long stateless clients may keep lists (2026-07-28, Utilities, Caching); a minute by default. */
  public McpServerBuilder cacheFor(Duration value) {
    protocol.cacheFor(value);
    return this;
  }

  /** How long answers of clients are waited for, and how their calls are kept from running twice. */
  public McpServerBuilder asking(Asking value) {
    protocol.asking(value);
    return this;
  }

  /** How tools run as tasks, and where tasks are kept. */
  public McpServerBuilder tasks(TaskSettings value) {
    protocol.tasks(value);
    return this;
  }

  /** Tells {@code listener} of every request that is answered, for metrics and traces. */
  public McpServerBuilder requestListener(RequestListener listener) {
    protocol.listener(listener);
    return this;
  }

  /**
   * The access token of whoever runs this process, which counts for messages on standard input that carry none. Without it
   * that of the variable {@code LEANMCP_TOKEN}, if there is one (MCP specification, Authorization: over stdio, credentials
   * come from the environment).
   */
  public McpServerBuilder stdioToken(Secret token) {
    access.stdioToken(token);
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
    return prepared().overHttp();
  }

  /**
   * Starts the server on standard input and output, which are its alone from then on: what prints to {@link System#out} prints
   * to {@link System#err} until the server ends, and {@link System#in} is empty. Settings of HTTP are not used.
   *
   * @throws IllegalStateException as {@link #start} does, but for the port; and if a server of this process has them already
   * @throws IllegalArgumentException if the token for standard input is none
   */
  public StdioServer startStdio() {
    StandardStreams streams = StandardStreams.take(); // first: services print while they are made
    try {
      return prepared().overStdio(streams.in(), streams.out(), streams::giveBack);
    } catch (RuntimeException | Error e) {
      streams.giveBack();
      throw e;
    }
  }

  /** Starts the server on these streams as on standard input and output; they stay the caller's to close. */
  public StdioServer startStdio(InputStream in, OutputStream out) {
    return prepared().overStdio(in, out, () -> {});
  }

  private Start prepared() {
    ServerInfo server = new ServerInfo(name, version, instructions);
    return new Start(server, publicUrl, selection, http, access, execution, protocol);
  }
}
