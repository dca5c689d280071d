package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stateless request (MCP 2026-07-28).
 *
 * @param capabilities what the client says that it can do
 * @param token the bearer token, which a link carries its own way
 */
record Request(
    long id, String method, JsonObject params, JsonObject capabilities, Optional<String> token) {
  static final String REVISION = "2026-07-28";

  private static final String PREFIX = "io.modelcontextprotocol/";

  /** The message, with {@code meta} beside what every request says of itself. */
  byte[] message(Map<String, JsonValue> meta) {
    Map<String, JsonValue> all = new LinkedHashMap<>(meta);
    all.put(PREFIX + "protocolVersion", new JsonString(REVISION));
    all.put(PREFIX + "clientCapabilities", capabilities);
    all.put(
        PREFIX + "clientInfo",
        new JsonObject(
            Map.of("name", new JsonString("leanmcp-test"), "version", new JsonString("1"))));
    all.put(PREFIX + "logLevel", new JsonString("debug"));
    all.put("progressToken", new JsonNumber(BigDecimal.valueOf(id)));
    Map<String, JsonValue> members = new LinkedHashMap<>(params.members());
    members.put("_meta", new JsonObject(all));
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.name("jsonrpc").string("2.0");
    out.name("id").number(id);
    out.name("method").string(method);
    new JsonObject(members).write(out.name("params"));
    out.endObject();
    return out.toBytes();
  }
}
