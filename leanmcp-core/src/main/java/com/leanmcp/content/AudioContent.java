package com.leanmcp.content;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Arrays;

/** A sound (MCP schema, AudioContent); goes out as base64. */
public record AudioContent(byte[] data, String mimeType, Annotations annotations, JsonObject meta)
    implements Content {
  /** The same sound with these hints. */
  public AudioContent with(Annotations hints) {
    return new AudioContent(data, mimeType, hints, meta);
  }

  /** The same sound with this {@code _meta}. */
  public AudioContent with(JsonObject metadata) {
    return new AudioContent(data, mimeType, annotations, metadata);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AudioContent that
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
    return "AudioContent[" + mimeType + ", " + data.length + " bytes]";
  }
}
