package com.leanmcp.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** A JSON value as the bytes that spell it, inside a buffer it shares: reading it copies nothing. */
public record JsonSlice(byte[] buffer, int offset, int length) {
  /** The value {@code {}}. */
  public static final JsonSlice EMPTY_OBJECT = of("{}");

  public JsonSlice {
    Objects.checkFromIndexSize(offset, length, buffer.length);
  }

  /** The slice that spells {@code json}. */
  public static JsonSlice of(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new JsonSlice(bytes, 0, bytes.length);
  }

  /** A reader that stands on this value. */
  public JsonReader reader() {
    return JsonReader.of(buffer, offset, length);
  }

  /** The kind of value, told by its first byte. */
  public JsonKind kind() {
    return switch (buffer[offset]) {
      case '{' -> JsonKind.OBJECT;
      case '[' -> JsonKind.ARRAY;
      case '"' -> JsonKind.STRING;
      case 't', 'f' -> JsonKind.BOOLEAN;
      case 'n' -> JsonKind.NULL;
      default -> JsonKind.NUMBER;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonSlice that
        && Arrays.equals(
            buffer, offset, offset + length, that.buffer, that.offset, that.offset + that.length);
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return new String(buffer, offset, length, StandardCharsets.UTF_8);
  }
}
