package com.leanmcp.content;

import com.leanmcp.json.JsonValue.JsonObject;

/** A text (MCP schema, TextContent). */
public record TextContent(String text, Annotations annotations, JsonObject meta)
    implements Content {
  /** The same text with these hints. */
  public TextContent with(Annotations hints) {
    return new TextContent(text, hints, meta);
  }

  /** The same text with this {@code _meta}. */
  public TextContent with(JsonObject metadata) {
    return new TextContent(text, annotations, metadata);
  }
}
