package com.leanmcp.maven.call;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers in which a stateless client repeats a name or an argument (2026-07-28, Streamable HTTP). */
final class NamedHeaders {
  private NamedHeaders() {}

  /** {@code Mcp-Param-*} of the arguments whose schema has {@code x-mcp-header}. */
  static Map<String, String> of(JsonObject schema, JsonObject arguments) {
    Map<String, String> headers = new LinkedHashMap<>();
    inside(schema, arguments, headers);
    return headers;
  }

  private static void inside(JsonObject schema, JsonObject arguments, Map<String, String> headers) {
    if (schema.get("properties").orElse(null) instanceof JsonObject properties) {
      properties
          .members()
          .forEach((name, property) ->
              arguments.get(name).ifPresent(value -> repeat(property, value, headers)));
    }
  }

  private static void repeat(JsonValue property, JsonValue value, Map<String, String> headers) {
    if (!(property instanceof JsonObject schema)) {
      return;
    }
    schema.string("x-mcp-header").ifPresent(name -> {
      if (value instanceof JsonString string) {
        headers.put("Mcp-Param-" + name, encoded(string.value()));
      } else if (value instanceof JsonBoolean bool) {
        headers.put("Mcp-Param-" + name, Boolean.toString(bool.value()));
      } else if (value instanceof JsonNumber number) {
        headers.put("Mcp-Param-" + name, number.value().toPlainString());
      }
    });
    if (value instanceof JsonObject object) {
      inside(schema, object, headers);
    }
  }

  /** The text, in base64 between markers where a header cannot carry it as it is. */
  static String encoded(String text) {
    boolean plain = text.chars().allMatch(c -> c >= 0x20 && c < 0x7F)
        && text.equals(text.strip())
        && !(text.startsWith("=?base64?") && text.endsWith("?="));
    return plain
        ? text
        : "=?base64?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
            + "?=";
  }
}
