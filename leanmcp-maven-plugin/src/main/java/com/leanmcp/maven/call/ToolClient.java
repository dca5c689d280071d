package com.leanmcp.maven.call;

import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.manifest.ManifestReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Calls tools over HTTP as a stateless client does (2026-07-28, Streamable HTTP). */
public final class ToolClient {
  private static final String REVISION = "2026-07-28";

  private final Optional<String> token;
  private final Duration patience;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * A client that waits for answers as long as {@code patience}.
   *
   * @param token the caller's bearer token
   * @throws CallFailedException if the token has characters that no token has
   */
  public ToolClient(Optional<String> token, Duration patience) throws CallFailedException {
    if (token.filter(text -> !text.matches("[!-~]+")).isPresent()) {
      throw new CallFailedException(
          "the token is empty or has characters that no bearer token has, such as a space");
    }
    this.token = token;
    this.patience = patience;
  }

  /**
   * The result of the call, whether the tool failed or not.
   *
   * @throws CallFailedException if there is none
   */
  public JsonObject call(URI server, ToolCall call)
      throws CallFailedException, IOException, InterruptedException {
    try {
      HttpResponse<String> answer = http.send(
          request(server, call), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Reply(answer, token.isPresent()).result();
    } catch (HttpTimeoutException e) {
      throw new CallFailedException("the tool has not answered within " + patience.toSeconds()
          + " s; -Dtimeout=… waits longer");
    }
  }

  private HttpRequest request(URI server, ToolCall call) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server)
        .timeout(patience)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .header("MCP-Protocol-Version", REVISION)
        .header("Mcp-Method", "tools/call")
        .header("Mcp-Name", NamedHeaders.encoded(call.tool().name()));
    token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
    JsonObject schema = ManifestReader.parse(call.tool().inputSchema());
    NamedHeaders.of(schema, call.arguments()).forEach(request::header);
    return request.POST(HttpRequest.BodyPublishers.ofString(body(call))).build();
  }

  private static String body(ToolCall call) {
    JsonWriter out = new JsonWriter().beginObject();
    out.name("jsonrpc").string("2.0").name("id").number(1).name("method").string("tools/call");
    out.name("params").beginObject().name("name").string(call.tool().name());
    call.arguments().write(out.name("arguments"));
    out.name("_meta").beginObject();
    out.name("io.modelcontextprotocol/protocolVersion").string(REVISION);
    out.name("io.modelcontextprotocol/clientCapabilities").beginObject().endObject();
    out.name("io.modelcontextprotocol/clientInfo").beginObject();
    out.name("name").string("leanmcp:call").name("version").string("1").endObject();
    return out.endObject().endObject().endObject().toString();
  }
}
