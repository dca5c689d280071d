package com.leanmcp.tests.wire;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What came back over the wire; header names are in lower case. */
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
        .map(values -> values.get(0));
  }

  public JsonObject json() {
    return (JsonObject) JsonValue.read(JsonReader.of(body));
  }

  /** The messages of a batch. */
  public List<JsonValue> elements() {
    if (JsonValue.read(JsonReader.of(body)) instanceof JsonValue.JsonArray batch) {
      return batch.elements();
    }
    throw new AssertionError("no batch: " + text());
  }

  /** The JSON value at a path of member names and indexes, such as {@code error.code}; empty if there is none. */
  public Optional<JsonValue> at(String path) {
    JsonValue value = JsonValue.read(JsonReader.of(body));
    for (String step : path.split("\\.")) {
      if (value instanceof JsonObject object && object.get(step).isPresent()) {
        value = object.get(step).get();
      } else if (value instanceof JsonValue.JsonArray array
          && step.matches("\\d+")
          && Integer.parseInt(step) < array.elements().size()) {
        value = array.elements().get(Integer.parseInt(step));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(value);
  }

  /** The string at a path. */
  public String string(String path) {
    return ((JsonValue.JsonString)
            at(path).orElseThrow(() -> new AssertionError("no " + path + " in " + text())))
        .value();
  }

  /** The whole number at a path. */
  public int number(String path) {
    return ((JsonValue.JsonNumber)
            at(path).orElseThrow(() -> new AssertionError("no " + path + " in " + text())))
        .value()
        .intValueExact();
  }

  /** The text of the first content of a tool's result. */
  public String content() {
    return string("result.content.0.text");
  }

  public boolean isError() {
    return at("result.isError").filter(new JsonValue.JsonBoolean(true)::equals).isPresent();
  }

  public int errorCode() {
    return number("error.code");
  }

  public boolean hasId() {
    return at("id").isPresent();
  }
}
