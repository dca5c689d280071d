package com.leanmcp.service;

import com.leanmcp.content.ToolResult;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.ValueWriter;
import com.leanmcp.schema.Violations;
import org.jspecify.annotations.Nullable;

/** What came of one tool call. */
public sealed interface ToolReply {
  /** A value with an output schema: it goes out as structured content and as the same JSON in a text. */
  record Structured<T>(@Nullable T value, Codec<T> codec) implements ToolReply {}

  /** A value without an output schema: its JSON goes out as a text. */
  record Json<T>(@Nullable T value, ValueWriter<T> writer) implements ToolReply {}

  /** A text. */
  record Text(@Nullable String text) implements ToolReply {}

  /** A result that says all of it itself. */
  record Full(@Nullable ToolResult result) implements ToolReply {}

  /** Nothing: the method is void. */
  record Empty() implements ToolReply {}

  /** All is there for the method to run, which it does later, as a task. */
  record Deferred() implements ToolReply {}

  /** The arguments broke the input schema; the method has not run. */
  record Refused(Violations violations) implements ToolReply {}
}
