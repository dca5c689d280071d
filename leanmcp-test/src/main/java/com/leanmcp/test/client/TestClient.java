package com.leanmcp.test.client;

import com.leanmcp.McpServer;
import com.leanmcp.McpServerBuilder;
import com.leanmcp.access.AuthUser;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;
import com.leanmcp.service.ServiceTable;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A client for the tests of services. It speaks the whole protocol, so what a test sees is what an agent would: schemas,
 * violations, refusals, progress. By {@link #of} the server is in this process and reached in memory; by {@link #over} it is
 * any that listens. Thread-safe; every request waits for its answer, a minute at most.
 */
public final class TestClient implements AutoCloseable {
  private final Link link;
  private final Callers callers;
  private final Optional<String> token;
  private final Optional<Replies> replies;
  private final AtomicLong ids;

  private TestClient(
      Link link,
      Callers callers,
      Optional<String> token,
      Optional<Replies> replies,
      AtomicLong ids) {
    this.link = link;
    this.callers = callers;
    this.token = token;
    this.replies = replies;
    this.ids = ids;
  }

  /** A client of these services in memory, whose callers {@link #as} makes up. */
  public static TestClient of(ServiceTable... tables) {
    return of(McpServer.named("test", "1").services(tables));
  }

  /**
   * A client in memory of the server that this builder describes, and that is started here. To its authenticators, if it has
   * any, those callers are added that {@link #as} makes up.
   */
  public static TestClient of(McpServerBuilder builder) {
    return of(builder, Callers.unnamed());
  }

  /** The same, with the test's own callers, such as {@link Callers#of} the name of a provider that tools ask for. */
  public static TestClient of(McpServerBuilder builder, Callers callers) {
    return new TestClient(
        new MemoryLink(builder.authenticator(callers)),
        callers,
        Optional.empty(),
        Optional.empty(),
        new AtomicLong());
  }

  /** A client of the server that listens there; give {@code callers} to its builder as an authenticator to be able to use {@link #as}. */
  public static TestClient over(URI uri, Callers callers) {
    return new TestClient(
        new HttpLink(uri), callers, Optional.empty(), Optional.empty(), new AtomicLong());
  }

  /** This client with a caller: what it sends from now on comes from that user. Closing one closes both. */
  public TestClient as(AuthUser user) {
    return withToken(callers.token(user));
  }

  /** This client with a caller of this id and these scopes. */
  public TestClient as(String userId, String... scopes) {
    return as(AuthUser.of("https://test.invalid", userId).withScopes(scopes));
  }

  /** This client with a token of yours. */
  public TestClient withToken(String bearer) {
    return new TestClient(link, callers, Optional.of(bearer), replies, ids);
  }

  /**
   * This client with a user, a model and folders: what its calls ask is replied to so, and {@link Answer#asked} tells what
   * that was. A client without replies says that it can answer nothing.
   */
  public TestClient replying(Replies all) {
    return new TestClient(link, callers, token, Optional.of(all), ids);
  }

  /** Calls a tool without arguments. */
  public CallResult call(String tool) {
    return call(tool, "{}");
  }

  /** Calls a tool with arguments as JSON, such as {@code {"city": "Oslo"}}. */
  public CallResult call(String tool, String arguments) {
    return call(tool, Answer.read(arguments));
  }

  /** Calls a tool with a value of its input type: {@code call("order", order, OrderCodec.INSTANCE)}. */
  public <T> CallResult call(String tool, T input, Codec<T> codec) {
    JsonWriter out = new JsonWriter();
    codec.write(input, out, new Violations());
    return call(tool, out.toString());
  }

  private CallResult call(String tool, JsonObject arguments) {
    if (link instanceof HttpLink) {
      tools().stream()
          .filter(each -> each.string("name").filter(tool::equals).isPresent())
          .forEach(link::learn);
    }
    Map<String, JsonValue> params = new LinkedHashMap<>();
    params.put("name", new JsonString(tool));
    params.put("arguments", arguments);
    return new CallResult(send("tools/call", new JsonObject(params)));
  }

  /** The tools this caller is shown (MCP schema, Tool). */
  public List<JsonObject> tools() {
    return list("tools/list", "tools");
  }

  /** The names of the tools this caller is shown. */
  public List<String> toolNames() {
    return tools().stream().map(tool -> tool.string("name").orElseThrow()).toList();
  }

  /** Gets a prompt: its messages, each with its role. */
  public PromptMessages prompt(String name, Map<String, String> arguments) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    arguments.forEach((argument, value) -> values.put(argument, new JsonString(value)));
    return new PromptMessages(send(
        "prompts/get",
        new JsonObject(Map.of("name", new JsonString(name), "arguments", new JsonObject(values)))));
  }

  /** Reads a resource. */
  public ResourceText read(String uri) {
    return new ResourceText(
        send("resources/read", new JsonObject(Map.of("uri", new JsonString(uri)))));
  }

  /** Sends a request of any method; {@code params} is a JSON object, to which {@code _meta} is added. */
  public Answer request(String method, String params) {
    return send(method, Answer.read(params));
  }

  /** All pages of a list. */
  private List<JsonObject> list(String method, String member) {
    List<JsonObject> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      JsonObject result = send(
              method,
              new JsonObject(cursor
                  .<Map<String, JsonValue>>map(at -> Map.of("cursor", new JsonString(at)))
                  .orElse(Map.of())))
          .expectResult();
      ((JsonArray) result.get(member).orElseThrow())
          .elements()
          .forEach(each -> all.add((JsonObject) each));
      cursor = result.string("nextCursor");
    } while (cursor.isPresent());
    return all;
  }

  private Answer send(String method, JsonObject params) {
    JsonObject able =
        replies.map(each -> Dialog.CAPABILITIES).orElseGet(() -> new JsonObject(Map.of()));
    Dialog dialog = new Dialog(
        params, these -> link.send(new Request(ids.incrementAndGet(), method, these, able, token)));
    return dialog.end(replies.orElseGet(Replies::none));
  }

  /** Ends the server that is in memory, and this client. */
  @Override
  public void close() {
    link.close();
  }
}
