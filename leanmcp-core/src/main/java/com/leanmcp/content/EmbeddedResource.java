package com.leanmcp.content;

import com.leanmcp.json.JsonValue.JsonObject;

/** A resource, contents included (MCP schema, EmbeddedResource). */
public record EmbeddedResource(ResourceContents resource, Annotations annotations, JsonObject meta)
    implements Content {
  /** The same resource with these hints. */
  public EmbeddedResource with(Annotations hints) {
    return new EmbeddedResource(resource, hints, meta);
  }

  /** The same resource with this {@code _meta}. */
  public EmbeddedResource with(JsonObject metadata) {
    return new EmbeddedResource(resource, annotations, metadata);
  }
}
