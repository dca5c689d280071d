package com.leanmcp.content;

import com.leanmcp.json.JsonValue.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a resource holds (MCP schema, TextResourceContents and BlobResourceContents). */
public sealed interface ResourceContents {
  /** No {@code _meta}. */
  JsonObject NO_META = new JsonObject(Map.of());

  String uri();

  Optional<String> mimeType();

  /** Its {@code _meta}; empty where it has none. */
  JsonObject meta();

  /** Text. */
  record Text(String uri, Optional<String> mimeType, String text, JsonObject meta)
      implements ResourceContents {}

  /** Bytes; they go out as base64. */
  record Blob(String uri, Optional<String> mimeType, byte[] blob, JsonObject meta)
      implements ResourceContents {
    @Override
    public boolean equals(Object other) {
      return other instanceof Blob that
          && uri.equals(that.uri)
          && mimeType.equals(that.mimeType)
          && Arrays.equals(blob, that.blob)
          && meta.equals(that.meta);
    }

    @Override
    public int hashCode() {
      return uri.hashCode() * 31 + Arrays.hashCode(blob);
    }

    @Override
    public String toString() {
      return "Blob[" + uri + ", " + blob.length + " bytes]";
    }
  }

  /** Text of this type, such as {@code text/plain}. */
  static Text text(String uri, String mimeType, String text) {
    return new Text(uri, Optional.of(mimeType), text, NO_META);
  }

  /** Bytes of this type, such as {@code image/png}. */
  static Blob blob(String uri, String mimeType, byte[] blob) {
    return new Blob(uri, Optional.of(mimeType), blob, NO_META);
  }
}
