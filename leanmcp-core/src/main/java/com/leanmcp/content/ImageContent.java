package com.leanmcp.content;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Arrays;

/** A picture (MCP schema, ImageContent); goes out as base64. */
public record ImageContent(byte[] data, String mimeType, Annotations annotations, JsonObject meta)
    implements Content {
  /** The same picture with these hints. */
  public ImageContent with(Annotations hints) {
    return new ImageContent(data, mimeType, hints, meta);
  }

  /** The same picture with this {@code _meta}. */
  public ImageContent with(JsonObject metadata) {
    return new ImageContent(data, mimeType, annotations, metadata);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImageContent that
        && Arrays.equals(data, that.data)
        && mimeType.equals(that.mimeType)
        && annotations.equals(that.annotations)
        && meta.equals(that.meta);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(data);
  }

  @Override
  public String toString() {
    return "ImageContent[" + mimeType + ", " + data.length + " bytes]";
  }
}
