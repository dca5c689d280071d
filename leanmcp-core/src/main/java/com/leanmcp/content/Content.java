package com.leanmcp.content;

import com.leanmcp.json.JsonValue.JsonObject;

/**
 * One piece of what a tool returns or a prompt says (MCP schema, ContentBlock): {@link TextContent}, {@link ImageContent},
 * {@link AudioContent}, {@link EmbeddedResource} or {@link ResourceLink}.
 */
public sealed interface Content
    permits TextContent, ImageContent, AudioContent, EmbeddedResource, ResourceLink {

  /** Hints about how to use it. */
  Annotations annotations();

  /** Its {@code _meta}; empty where it has none. */
  JsonObject meta();

  /** A text. */
  static TextContent text(String text) {
    return new TextContent(text, Annotations.NONE, ResourceContents.NO_META);
  }

  /** A picture of this type, such as {@code image/png}. */
  static ImageContent image(byte[] data, String mimeType) {
    return new ImageContent(data, mimeType, Annotations.NONE, ResourceContents.NO_META);
  }

  /** A sound of this type, such as {@code audio/wav}. */
  static AudioContent audio(byte[] data, String mimeType) {
    return new AudioContent(data, mimeType, Annotations.NONE, ResourceContents.NO_META);
  }

  /** A resource, contents included. */
  static EmbeddedResource resource(ResourceContents contents) {
    return new EmbeddedResource(contents, Annotations.NONE, ResourceContents.NO_META);
  }

  /** A resource that the client may read. */
  static ResourceLink link(String uri, String name) {
    return ResourceLink.of(uri, name);
  }
}
