package com.leanmcp.content;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/** What a prompt is made into (MCP schema, GetPromptResult). */
public record PromptResult(
    Optional<String> description, List<PromptMessage> messages, JsonObject meta) {
  public PromptResult {
    messages = List.copyOf(messages);
  }

  /** These messages, without more. */
  public static PromptResult of(List<PromptMessage> messages) {
    return new PromptResult(Optional.empty(), messages, ResourceContents.NO_META);
  }

  /** One message. */
  public static PromptResult of(PromptMessage message) {
    return of(List.of(message));
  }

  /** One text in the user's name. */
  public static PromptResult of(String text) {
    return of(PromptMessage.user(text));
  }

  /** The same messages with words on what they are. */
  public PromptResult description(String text) {
    return new PromptResult(Optional.of(text), messages, meta);
  }

  /** The same messages with this {@code _meta}. */
  public PromptResult with(JsonObject metadata) {
    return new PromptResult(description, messages, metadata);
  }
}
