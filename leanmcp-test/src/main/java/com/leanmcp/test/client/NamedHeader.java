package com.leanmcp.test.client;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * An argument that a stateless client repeats in a header (2026-07-28, Streamable HTTP, custom headers).
 *
 * @param path where the argument is, from the arguments on
 */
record NamedHeader(String header, List<String> path) {
  private static final String PLAIN = "[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?";

  /** The headers of a tool as it is listed. */
  static List<NamedHeader> of(JsonObject tool) {
    List<NamedHeader> found = new ArrayList<>();
    Answer.object(tool, "inputSchema").ifPresent(schema -> find(schema, List.of(), found));
    return found;
  }

  private static void find(JsonObject schema, List<String> path, List<NamedHeader> found) {
    schema.string("x-mcp-header").ifPresent(header -> found.add(new NamedHeader(header, path)));
    Answer.object(schema, "properties")
        .ifPresent(properties -> properties.members().forEach((name, property) -> {
          if (property instanceof JsonObject object) {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(name);
            find(object, deeper, found);
          }
        }));
  }

  /** The header's value in a call with these parameters, if it has the argument. */
  Optional<String> value(JsonObject params) {
    Optional<JsonValue> value = params.get("arguments");
    for (String name : path) {
      value = value.flatMap(
          parent -> parent instanceof JsonObject object ? object.get(name) : Optional.empty());
    }
    return value.flatMap(NamedHeader::text).map(NamedHeader::encoded);
  }

  private static Optional<String> text(JsonValue value) {
    if (value instanceof JsonString string) {
      return Optional.of(string.value());
    }
    boolean plain = value instanceof JsonNumber || value instanceof JsonBoolean;
    return plain ? Optional.of(Answer.write(value)) : Optional.empty();
  }

  /** The text as a header's value: itself, or base64 where a header cannot carry it. */
  static String encoded(String text) {
    return text.matches(PLAIN) && !text.startsWith("=?")
        ? text
        : "=?base64?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
            + "?=";
  }
}
