package com.leanmcp.content;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Optional;

/**
 * A resource that the client may read (MCP schema, ResourceLink); it need not be in {@code resources/list}.
 *
 * @param size how many bytes it has
 */
public record ResourceLink(
    String uri,
    String name,
    Optional<String> title,
    Optional<String> description,
    Optional<String> mimeType,
    Optional<Long> size,
    Annotations annotations,
    JsonObject meta)
    implements Content {

  /** A link without more. */
  public static ResourceLink of(String uri, String name) {
    return new ResourceLink(
        uri,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Annotations.NONE,
        ResourceContents.NO_META);
  }

  /** The same link with a name for people. */
  public ResourceLink title(String text) {
    return new ResourceLink(
        uri, name, Optional.of(text), description, mimeType, size, annotations, meta);
  }

  /** The same link with words on what it leads to. */
  public ResourceLink description(String text) {
    return new ResourceLink(uri, name, title, Optional.of(text), mimeType, size, annotations, meta);
  }

  /** The same link with the type of what it leads to. */
  public ResourceLink mimeType(String type) {
    return new ResourceLink(
        uri, name, title, description, Optional.of(type), size, annotations, meta);
  }

  /** The same link with these hints. */
  public ResourceLink with(Annotations hints) {
    return new ResourceLink(uri, name, title, description, mimeType, size, hints, meta);
  }

  /** The same link with this {@code _meta}. */
  public ResourceLink with(JsonObject metadata) {
    return new ResourceLink(uri, name, title, description, mimeType, size, annotations, metadata);
  }
}
