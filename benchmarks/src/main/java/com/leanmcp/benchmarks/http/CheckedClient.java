package com.leanmcp.benchmarks.http;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A client that looks whether a server's answers are right. */
final class CheckedClient {
  private static final String SESSION = "Mcp-Session-Id";

  /** The id of every checked request; as long as those of the load. */
  static final int ID = 1314;

  private final HttpClient http;
  private final URI endpoint;
  private final Dialect dialect;
  private Optional<String> session = Optional.empty();

  CheckedClient(HttpClient http, int port, Dialect dialect) {
    this.http = http;
    this.endpoint = URI.create("http://127.0.0.1:" + port + "/mcp");
    this.dialect = dialect;
  }

  /** Opens the session, where the dialect has one. */
  void open() throws IOException, InterruptedException {
    if (dialect == Dialect.SESSION) {
      HttpResponse<String> welcome = send(Work.LIST, """
          {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
          "capabilities":{},"clientInfo":{"name":"benchmark","version":"1.0.0"}}}""");
      session = welcome.headers().firstValue(SESSION);
      send(Work.LIST, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    }
  }

  Map<String, String> headers(Work work) {
    Map<String, String> headers = new LinkedHashMap<>(dialect.headers(work));
    session.ifPresent(id -> headers.put(SESSION, id));
    return headers;
  }

  /** Fails unless the server does this work. */
  void check(Work work) throws IOException, InterruptedException {
    JsonObject answer = answer(work, work.arguments());
    boolean id = answer
        .get("id")
        .filter(new JsonNumber(java.math.BigDecimal.valueOf(ID))::equals)
        .isPresent();
    if (!id || !isRight(work, answer)) {
      throw new IOException("the answer to " + work + " is wrong: " + answer);
    }
  }

  private static boolean isRight(Work work, JsonObject answer) {
    JsonObject result = object(answer, "result");
    if (work == Work.LIST) {
      return array(result, "tools").elements().size() == Work.TOOLS;
    }
    return !isError(answer)
        && array(result, "content").elements().get(0) instanceof JsonObject content
        && content.string("text").equals(Optional.of(work.text()));
  }

  /** How many of the bad arguments to this work are refused. */
  int refused(Work work) throws IOException, InterruptedException {
    int refused = 0;
    for (String bad : work.badArguments()) {
      refused += isError(answer(work, bad)) ? 1 : 0;
    }
    return refused;
  }

  private static boolean isError(JsonObject answer) {
    return answer.get("error").isPresent()
        || object(answer, "result").get("isError").equals(Optional.of(new JsonBoolean(true)));
  }

  private JsonObject answer(Work work, String arguments) throws IOException, InterruptedException {
    String body =
        send(work, dialect.before() + ID + dialect.after(work, arguments)).body();
    try (JsonReader in = JsonReader.of(body.getBytes(StandardCharsets.UTF_8))) {
      return (JsonObject) JsonValue.read(in);
    }
  }

  private HttpResponse<String> send(Work work, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint).POST(BodyPublishers.ofString(body));
    headers(work).forEach(request::header);
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent
        .get(name)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .orElse(new JsonObject(Map.of()));
  }

  private static JsonArray array(JsonObject parent, String name) {
    return parent
        .get(name)
        .filter(JsonArray.class::isInstance)
        .map(JsonArray.class::cast)
        .orElse(new JsonArray(java.util.List.of()));
  }
}
