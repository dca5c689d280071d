package com.leanmcp.tests.wire;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request a test has sent, as far as it can be read.
 *
 * @param revision the one it says itself it is of; empty where its session says it
 */
record Asked(JsonValue id, Optional<String> method, Optional<String> revision) {
  private static final String VERSION = "io.modelcontextprotocol/protocolVersion";

  /** The requests of a message, several where it is a batch; none where it cannot be read or has no id. */
  static List<Asked> in(String text) {
    JsonValue value;
    try {
      value = JsonValue.read(JsonReader.of(text.getBytes(StandardCharsets.UTF_8)));
    } catch (JsonException e) {
      return List.of();
    }
    Stream<JsonValue> messages =
        value instanceof JsonArray batch ? batch.elements().stream() : Stream.of(value);
    return messages
        .filter(JsonObject.class::isInstance)
        .flatMap(message -> of((JsonObject) message).stream())
        .toList();
  }

  private static Optional<Asked> of(JsonObject message) {
    boolean modern = member(message, "params")
        .flatMap(params -> member(params, "_meta"))
        .flatMap(meta -> meta.get(VERSION))
        .isPresent();
    return message
        .get("id")
        .map(id -> new Asked(
            id,
            message
                .get("method")
                .filter(JsonString.class::isInstance)
                .map(method -> ((JsonString) method).value()),
            modern ? Optional.of(Message.MODERN) : Optional.empty()));
  }

  private static Optional<JsonObject> member(JsonObject object, String name) {
    return object.get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }
}
