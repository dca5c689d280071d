package com.leanmcp.test.client;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a server said to one request.
 *
 * @param message the response, of JSON-RPC
 * @param notifications what it said before that, such as progress and log messages
 * @param asked what the client was asked before that, and replied to, in this order
 */
public record Answer(JsonObject message, List<JsonObject> notifications, List<Asked> asked) {
  private static final int UNAUTHENTICATED = 40100;
  private static final int INSUFFICIENT_SCOPE = 40300;

  public Answer {
    notifications = List.copyOf(notifications);
    asked = List.copyOf(asked);
  }

  /** One before which nothing was asked. */
  Answer(JsonObject message, List<JsonObject> notifications) {
    this(message, notifications, List.of());
  }

  /** The result, if there is one. */
  public Optional<JsonObject> result() {
    return object(message, "result");
  }

  /** The code of the error, if there is one. */
  public Optional<Integer> errorCode() {
    return object(message, "error")
        .flatMap(error -> error.get("code"))
        .map(code -> ((JsonNumber) code).value().intValueExact());
  }

  /** The message of the error, if there is one. */
  public Optional<String> errorMessage() {
    return object(message, "error").flatMap(error -> error.string("message"));
  }

  /** The result. Fails the test if there is an error instead, which it shows. */
  public JsonObject expectResult() {
    return result().orElseThrow(() -> new AssertionError("expected a result, got " + this));
  }

  /** Fails the test unless the request was refused because nobody is known to send it. */
  public Answer expectUnauthenticated() {
    return expectError(UNAUTHENTICATED, "a refusal of an unknown caller");
  }

  /** Fails the test unless the request was refused because its caller lacks a scope that it needs. */
  public Answer expectMissingScope() {
    return expectError(INSUFFICIENT_SCOPE, "a refusal for want of a scope");
  }

  private Answer expectError(int code, String what) {
    if (!errorCode().equals(Optional.of(code))) {
      throw new AssertionError("expected " + what + ", got " + this);
    }
    return this;
  }

  /** Fails the test unless there is an error whose message contains this. */
  public Answer expectError(String part) {
    if (errorMessage().filter(text -> text.contains(part)).isEmpty()) {
      throw new AssertionError("expected an error with \"" + part + "\", got " + this);
    }
    return this;
  }

  static Optional<JsonObject> object(JsonObject parent, String name) {
    return parent.get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  static JsonObject read(byte[] json) {
    try (JsonReader in = JsonReader.of(json)) {
      return (JsonObject) JsonValue.read(in);
    }
  }

  static JsonObject read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  static String write(JsonValue value) {
    JsonWriter out = new JsonWriter();
    value.write(out);
    return out.toString();
  }

  /** The response as JSON. */
  @Override
  public String toString() {
    return write(message);
  }
}
