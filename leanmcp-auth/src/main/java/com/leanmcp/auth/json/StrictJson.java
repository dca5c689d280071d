package com.leanmcp.auth.json;

import com.leanmcp.json.JsonException;
import com.leanmcp.json.JsonKind;
import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a JSON object of which there is only one reading: strict UTF-8, no member named twice at any depth (RFC 8725
 * section 2.6), nested at most {@value #MAX_DEPTH} deep, nothing after it. The length is the caller's to bound.
 */
public final class StrictJson {
  static final int MAX_DEPTH = 32;

  private final JsonReader in;
  private boolean ambiguous;

  private StrictJson(JsonReader in) {
    this.in = in;
  }

  /** The object these bytes spell; empty if they spell none, or may be read in two ways. */
  public static Optional<JsonObject> object(byte[] json) {
    if (!isUtf8(json)) {
      return Optional.empty();
    }
    try (JsonReader in = JsonReader.of(json)) {
      if (in.kind() != JsonKind.OBJECT) {
        return Optional.empty();
      }
      StrictJson strict = new StrictJson(in);
      JsonObject object = strict.object(1);
      in.end();
      return strict.ambiguous ? Optional.empty() : Optional.of(object);
    } catch (JsonException e) {
      return Optional.empty();
    }
  }

  private JsonValue value(int depth) {
    if (depth > MAX_DEPTH) {
      ambiguous = true;
      in.skip();
      return new JsonValue.JsonNull();
    }
    return switch (in.kind()) {
      case OBJECT -> object(depth);
      case ARRAY -> array(depth);
      default -> JsonValue.read(in);
    };
  }

  private JsonObject object(int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (members.put(name, value(depth + 1)) != null) {
        ambiguous = true;
      }
    }
    return new JsonObject(members);
  }

  private JsonArray array(int depth) {
    List<JsonValue> elements = new ArrayList<>();
    while (in.nextElement()) {
      elements.add(value(depth + 1));
    }
    return new JsonArray(elements);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
