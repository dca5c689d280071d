package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A server that is reached over Streamable HTTP. */
final class HttpLink implements Link {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI uri;
  private final Map<String, List<NamedHeader>> headers = new ConcurrentHashMap<>();

  HttpLink(URI uri) {
    this.uri = uri;
  }

  @Override
  public void learn(JsonObject tool) {
    headers.put(tool.string("name").orElseThrow(), NamedHeader.of(tool));
  }

  @Override
  public Answer send(Request request) {
    HttpRequest.Builder post = HttpRequest.newBuilder(uri)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .header("MCP-Protocol-Version", Request.REVISION)
        .header("Mcp-Method", request.method());
    JsonObject params = request.params();
    params
        .string("name")
        .or(() -> params.string("uri"))
        .ifPresent(name -> post.header("Mcp-Name", NamedHeader.encoded(name)));
    params
        .string("name")
        .map(headers::get)
        .ifPresent(named -> named.forEach(each -> each.value(params)
            .ifPresent(value -> post.header("Mcp-Param-" + each.header(), value))));
    request.token().ifPresent(token -> post.header("Authorization", "Bearer " + token));
    try {
      return answer(http.send(
          post.POST(BodyPublishers.ofByteArray(request.message(Map.of()))).build(),
          BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while " + request.method() + " was answered", e);
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    boolean events = response
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.startsWith("text/event-stream"))
        .isPresent();
    Stream<String> messages = events
        ? response
            .body()
            .lines()
            .filter(line -> line.startsWith("data:"))
            .map(line -> line.substring("data:".length()).strip())
            .filter(data -> !data.isEmpty())
        : Stream.of(response.body());
    List<JsonObject> all = messages.map(Answer::read).toList();
    if (all.isEmpty()) {
      throw new AssertionError(
          "the stream ended with status " + response.statusCode() + " and without an answer");
    }
    return new Answer(all.get(all.size() - 1), all.subList(0, all.size() - 1));
  }

  @Override
  public void close() {
    // the JDK's client ends with its last request
  }
}
