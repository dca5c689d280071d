package com.leanmcp.content;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What a tool returns that says all of it itself: several contents, an error, structured content, {@code _meta} (MCP
 * schema, CallToolResult). A tool that returns this has no output schema, so nothing checks the structured content.
 */
public record ToolResult(
    List<Content> content, Optional<JsonValue> structured, Verdict verdict, JsonObject meta) {

  /** Whether the tool did what it was asked for. */
  public enum Verdict {
    SUCCESS,
    ERROR
  }

  public ToolResult {
    content = List.copyOf(content);
  }

  /** A success with these contents, in this order. */
  public static ToolResult of(Content... contents) {
    return of(List.of(contents));
  }

  /** A success with these contents, in this order. */
  public static ToolResult of(List<? extends Content> contents) {
    return new ToolResult(
        List.copyOf(contents), Optional.empty(), Verdict.SUCCESS, ResourceContents.NO_META);
  }

  /** A success with a text. */
  public static ToolResult text(String text) {
    return of(Content.text(text));
  }

  /** An error that the model reads and may mend. */
  public static ToolResult error(String text) {
    return error(Content.text(text));
  }

  /** An error with these contents. */
  public static ToolResult error(Content... contents) {
    return new ToolResult(
        List.of(contents), Optional.empty(), Verdict.ERROR, ResourceContents.NO_META);
  }

  /** The same result with structured content; before 2026-07-28 only objects are sent. */
  public ToolResult structured(JsonValue value) {
    return new ToolResult(content, Optional.of(value), verdict, meta);
  }

  /** The same result with this {@code _meta}. */
  public ToolResult with(JsonObject metadata) {
    return new ToolResult(content, structured, verdict, metadata);
  }
}
