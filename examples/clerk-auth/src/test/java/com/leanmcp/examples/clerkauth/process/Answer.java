package com.leanmcp.examples.clerkauth.process;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the server answered. */
record Answer(int status, String challenge, String body) {
  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("WWW-Authenticate").orElse(""),
        response.body());
  }

  /** The value at a path of member names and indexes, such as {@code result.content.0.text}. */
  Optional<JsonValue> at(String path) {
    JsonValue value = JsonValue.read(JsonReader.of(body.getBytes(StandardCharsets.UTF_8)));
    for (String step : path.split("\\.")) {
      if (value instanceof JsonObject object && object.get(step).isPresent()) {
        value = object.get(step).get();
      } else if (value instanceof JsonArray array && step.matches("\\d+")) {
        value = array.elements().get(Integer.parseInt(step));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(value);
  }

  String string(String path) {
    if (at(path).orElse(null) instanceof JsonString string) {
      return string.value();
    }
    throw new AssertionError("no string at " + path + " in " + status + " " + body);
  }

  /** A member of what the tool returned, if it is a string. */
  String result(String member) {
    return string("result.structuredContent." + member);
  }

  /** What the tool returned. */
  JsonObject result() {
    return (JsonObject) at("result.structuredContent")
        .orElseThrow(() -> new AssertionError("no result in " + status + " " + body));
  }

  /** Whether the tool failed, which is no failure of the protocol. */
  boolean isError() {
    return status == 200
        && at("result.isError").filter(new JsonBoolean(true)::equals).isPresent();
  }

  /** The names of the tools it lists, in its order. */
  List<String> toolNames() {
    JsonArray tools = (JsonArray) at("result.tools").orElseThrow();
    return tools.elements().stream()
        .map(tool -> ((JsonObject) tool).string("name").orElseThrow())
        .toList();
  }
}
