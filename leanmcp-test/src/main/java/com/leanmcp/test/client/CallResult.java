package com.leanmcp.test.client;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violation;
import com.leanmcp.schema.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a call of a tool came to. Its methods that expect something fail the test with the whole answer. */
public final class CallResult {
  private static final String VIOLATIONS = "com.leanmcp/violations";

  private final Answer answer;

  CallResult(Answer answer) {
    this.answer = answer;
  }

  /** The answer as it came. */
  public Answer answer() {
    return answer;
  }

  /** Whether the tool ran, or refused its arguments, and says that it failed. */
  public boolean isError() {
    return result().get("isError").filter(new JsonBoolean(true)::equals).isPresent();
  }

  /** The tool succeeded. */
  public CallResult expectSuccess() {
    if (isError()) {
      throw new AssertionError("expected the tool to succeed, but it says: " + text());
    }
    return this;
  }

  /** The tool failed, and its text contains this. */
  public CallResult expectFailure(String part) {
    if (!isError() || !text().contains(part)) {
      throw new AssertionError("expected a failure with \"" + part + "\", got " + answer);
    }
    return this;
  }

  /**
   * The arguments were refused, and what is wrong at this JSON Pointer contains {@code part}.
   *
   * @param pointer such as {@code /items/0/sku}; empty for the arguments as a whole
   */
  public CallResult expectViolation(String pointer, String part) {
    boolean there = violations().stream()
        .anyMatch(each -> each.pointer().equals(pointer) && each.message().contains(part));
    if (!there) {
      throw new AssertionError("expected a violation at \"" + pointer + "\" with \"" + part
          + "\", got " + (violations().isEmpty() ? answer : violations()));
    }
    return this;
  }

  /** The call was refused because nobody is known to call. */
  public CallResult expectUnauthenticated() {
    answer.expectUnauthenticated();
    return this;
  }

  /** The call was refused because its caller lacks a scope that the tool needs. */
  public CallResult expectMissingScope() {
    answer.expectMissingScope();
    return this;
  }

  /** What is wrong with the arguments, at most the first twenty; empty if they were accepted. */
  public List<Violation> violations() {
    return Answer.object(result(), "_meta").stream()
        .flatMap(meta -> elements(meta, VIOLATIONS))
        .map(each -> new Violation(
            each.string("pointer").orElseThrow(), each.string("message").orElseThrow()))
        .toList();
  }

  /** The texts of the content, each on a line. */
  public String text() {
    return content().stream()
        .flatMap(each -> each.string("text").stream())
        .collect(Collectors.joining("\n"));
  }

  /** The blocks of the content (MCP schema, ContentBlock). */
  public List<JsonObject> content() {
    return elements(result(), "content").toList();
  }

  /** The structured content, if there is any. */
  public Optional<JsonValue> structured() {
    return result().get("structuredContent");
  }

  /**
   * The structured content of a tool that succeeded, as its type, read by the codec that wrote it: {@code
   * result.as(ForecastCodec.INSTANCE)}.
   */
  public <T> T as(Codec<T> codec) {
    expectSuccess();
    JsonValue value = structured()
        .orElseThrow(() -> new AssertionError("expected structured content, got " + answer));
    Violations violations = new Violations();
    T read;
    try (JsonReader in = JsonReader.of(Answer.write(value).getBytes(StandardCharsets.UTF_8))) {
      read = codec.read(in, violations);
    }
    if (read == null || !violations.isEmpty()) {
      throw new AssertionError("the structured content is not of that type\n"
          + violations.describe() + "\nin " + answer);
    }
    return read;
  }

  private JsonObject result() {
    return answer.expectResult();
  }

  private static Stream<JsonObject> elements(JsonObject parent, String name) {
    return parent.get(name).stream()
        .flatMap(value -> value instanceof JsonArray array
            ? array.elements().stream().map(JsonObject.class::cast)
            : Stream.empty());
  }

  @Override
  public String toString() {
    return answer.toString();
  }
}
