package com.leanmcp.protocol;

import com.leanmcp.access.AccessControl;
import com.leanmcp.access.AccessDecision;
import com.leanmcp.access.AuthUser;
import com.leanmcp.access.Authentication;
import com.leanmcp.access.Authenticators;
import com.leanmcp.access.BearerToken;
import com.leanmcp.access.Credentials;
import com.leanmcp.access.RateLimits;
import com.leanmcp.access.ResourceMetadata;
import com.leanmcp.access.ScopeMatcher;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonSlice;
import com.leanmcp.protocol.SessionStore.SessionKey;
import com.leanmcp.schema.Coercion;
import com.leanmcp.service.LiveServices;
import com.leanmcp.service.ServiceTable;
import com.leanmcp.task.TaskSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The protocol without a door, and messages as clients of both eras send them. A token is its user's name. */
final class TestServer {
  private static final byte[] KEY =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  final SettableClock clock = new SettableClock();
  final LiveServices services = new LiveServices(catalog -> {});
  final SessionIds ids = new SessionIds(KEY, clock);
  final MemorySessionStore sessions = new MemorySessionStore(100, clock);
  final MessageHandler handler;

  TestServer(ServiceTable... tables) {
    this(50, tables);
  }

  TestServer(int pageSize, ServiceTable... tables) {
    this(
        new ListSettings(pageSize, Duration.ofMinutes(5), Visibility.EVERYTHING),
        RateLimits.NONE,
        tables);
  }

  TestServer(ListSettings lists, RateLimits limits, ServiceTable... tables) {
    services.add(tables);
    AccessControl access = new AccessControl(
        Authenticators.NONE
            .and("", TestServer::authenticate)
            .and("other", TestServer::authenticate),
        new ResourceMetadata(URI.create("http://localhost/mcp"), List.of(), List.of()),
        ScopeMatcher.EXACT);
    this.handler = new MessageHandler(new ProtocolParts(
        new ServerInfo("test", "1", Optional.empty()),
        services,
        Coercion.NONE,
        access,
        limits,
        new NodeState(ids, sessions, clock),
        lists,
        TaskSettings.STANDARD,
        Runnable::run,
        Optional.empty(),
        clock));
  }

  /** A token is the name of its holder and, after tildes, the scopes it was granted. */
  private static Authentication authenticate(Credentials credentials) {
    List<String> parts = List.of(credentials.token().split("~"));
    AuthUser user = AuthUser.of("https://issuer", parts.get(0));
    return new Authentication.Allowed(new AuthUser(
        user.userId(),
        user.sub(),
        user.issuer(),
        user.email(),
        user.emailVerified(),
        user.firstName(),
        user.lastName(),
        user.imageUrl(),
        Set.copyOf(parts.subList(1, parts.size())),
        user.claims()));
  }

  /** The id of a new session. */
  String session(ProtocolRevision revision) {
    return ids.open(revision, 0, "client", "1", Optional.empty());
  }

  SessionKey key(String session) {
    return ids.find(session).orElseThrow().key();
  }

  /** A request of a stateless client; {@code members} are those of its params but {@code _meta}. */
  FakeExchange modern(String method, String... members) {
    return modern(method, List.of(members), List.of());
  }

  /** The same with more members of {@code _meta}. */
  FakeExchange modern(String method, List<String> members, List<String> meta) {
    FakeExchange exchange = modernExchange(method, members);
    send(exchange, modernBody("1", method, members, meta));
    return exchange;
  }

  /** The exchange of a request of a stateless client, with the headers it has to have. */
  static FakeExchange modernExchange(String method, List<String> members) {
    return modernExchange(method, members, BearerToken.ABSENT);
  }

  /** The same, with this token. */
  static FakeExchange modernExchange(String method, List<String> members, BearerToken credential) {
    JsonSlice params = JsonSlice.of("{" + String.join(",", members) + "}");
    Optional<String> name =
        Slices.stringMember(params, "name").or(() -> Slices.stringMember(params, "uri"));
    return new FakeExchange(new Hints(
        Hints.Carrier.HTTP,
        header("2026-07-28"),
        header(method),
        name.map(TestServer::header).orElse(HeaderHint.ABSENT),
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        parameter -> HeaderHint.ABSENT,
        () -> "192.0.2.1",
        credential));
  }

  /** A request of a stateless client that shows this token. */
  FakeExchange modernAs(String token, String method, String... members) {
    FakeExchange exchange =
        modernExchange(method, List.of(members), BearerToken.ofHeader(List.of("Bearer " + token)));
    send(exchange, modernBody("1", method, List.of(members), List.of()));
    return exchange;
  }

  static String modernBody(String id, String method, List<String> members, List<String> meta) {
    List<String> all = new ArrayList<>(members);
    List<String> allMeta = new ArrayList<>(meta);
    allMeta.add("\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\"");
    if (meta.stream().noneMatch(each -> each.contains("clientCapabilities"))) {
      allMeta.add("\"io.modelcontextprotocol/clientCapabilities\":{}");
    }
    all.add("\"_meta\":{" + String.join(",", allMeta) + "}");
    return request(id, method, all.toArray(String[]::new));
  }

  /** A request in a session. */
  FakeExchange legacy(String session, String method, String... members) {
    return post(session, request("1", method, members));
  }

  /** Any message in a session. */
  FakeExchange post(String session, String body) {
    FakeExchange exchange = inSession(session);
    send(exchange, body);
    return exchange;
  }

  static FakeExchange inSession(String session) {
    return inSession(session, HeaderHint.ABSENT, BearerToken.ABSENT);
  }

  static FakeExchange inSession(String session, HeaderHint lastEvent, BearerToken credential) {
    return new FakeExchange(new Hints(
        Hints.Carrier.HTTP,
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        header(session),
        lastEvent,
        parameter -> HeaderHint.ABSENT,
        () -> "192.0.2.1",
        credential));
  }

  /** A GET in a session. */
  FakeExchange listen(String session) {
    FakeExchange exchange = inSession(session);
    handler.listen(exchange);
    return exchange;
  }

  /** A GET in a session that goes on after an event. */
  FakeExchange resume(String session, String lastEvent) {
    FakeExchange exchange = inSession(session, header(lastEvent), BearerToken.ABSENT);
    handler.listen(exchange);
    return exchange;
  }

  /** A message over a pipe, outside of any session. */
  FakeExchange pipe(String body) {
    return pipe(HeaderHint.ABSENT, body);
  }

  /** A message over a pipe whose client has opened this session. */
  FakeExchange pipe(HeaderHint session, String body) {
    FakeExchange exchange = new FakeExchange(Hints.pipe(session, BearerToken.ABSENT));
    send(exchange, body);
    return exchange;
  }

  void send(FakeExchange exchange, String body) {
    handler.accept(exchange, body.getBytes(StandardCharsets.UTF_8));
  }

  static HeaderHint header(String... values) {
    return HeaderHint.of(List.of(values));
  }

  static String request(String id, String method, String... members) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{"
        + String.join(",", members) + "}}";
  }

  static String notification(String method, String... members) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":{"
        + String.join(",", members) + "}}";
  }

  /** A stateless call with these arguments, {@code _meta} and {@code Mcp-Param-*} headers, for what looks at calls. */
  static McpCall call(String params, Map<String, HeaderHint> parameters) {
    Map<String, HeaderHint> headers = new HashMap<>(parameters);
    Hints hints = new Hints(
        Hints.Carrier.HTTP,
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        HeaderHint.ABSENT,
        name -> headers.getOrDefault(name, HeaderHint.ABSENT),
        () -> "192.0.2.1",
        BearerToken.ABSENT);
    return call(new FakeExchange(hints), params, new SessionState.None());
  }

  static McpCall call(Exchange exchange, String params, SessionState state) {
    return new McpCall(
        exchange, JsonSlice.of("1"), params(params), state, AccessDecision.Granted.ANYBODY);
  }

  static McpParams params(String json) {
    try (JsonReader in = JsonReader.of(json.getBytes(StandardCharsets.UTF_8))) {
      return McpParams.READER.read(in, mistake -> {
        throw new AssertionError(mistake);
      });
    }
  }
}
