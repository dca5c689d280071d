package com.leanmcp.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value of any shape, for data whose shape Java does not know. */
public sealed interface JsonValue {
  /** Writes this value. */
  void write(JsonWriter out);

  /** An object; members keep their order, and of members of one name the last counts. */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    public JsonObject {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The member of this name. */
    public Optional<JsonValue> get(String name) {
      return Optional.ofNullable(members.get(name));
    }

    /** The member of this name, if it is a string. */
    public Optional<String> string(String name) {
      return members.get(name) instanceof JsonString string
          ? Optional.of(string.value())
          : Optional.empty();
    }

    @Override
    public void write(JsonWriter out) {
      out.beginObject();
      members.forEach((name, value) -> value.write(out.name(name)));
      out.endObject();
    }
  }

  /** An array. */
  record JsonArray(List<JsonValue> elements) implements JsonValue {
    public JsonArray {
      elements = List.copyOf(elements);
    }

    @Override
    public void write(JsonWriter out) {
      out.beginArray();
      elements.forEach(element -> element.write(out));
      out.endArray();
    }
  }

  /** A string. */
  record JsonString(String value) implements JsonValue {
    @Override
    public void write(JsonWriter out) {
      out.string(value);
    }
  }

  /** A number, exact. */
  record JsonNumber(BigDecimal value) implements JsonValue {
    @Override
    public void write(JsonWriter out) {
      out.number(value);
    }
  }

  /** {@code true} or {@code false}. */
  record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public void write(JsonWriter out) {
      out.bool(value);
    }
  }

  /** {@code null}. */
  record JsonNull() implements JsonValue {
    @Override
    public void write(JsonWriter out) {
      out.nullValue();
    }
  }

  /** Reads the value the reader stands on. */
  static JsonValue read(JsonReader in) {
    return switch (in.kind()) {
      case OBJECT -> {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          members.put(name, read(in));
        }
        yield new JsonObject(members);
      }
      case ARRAY -> {
        List<JsonValue> elements = new ArrayList<>();
        while (in.nextElement()) {
          elements.add(read(in));
        }
        yield new JsonArray(elements);
      }
      case STRING -> new JsonString(in.string());
      case NUMBER -> new JsonNumber(in.decimal());
      case BOOLEAN -> new JsonBoolean(in.bool());
      case NULL -> new JsonNull();
    };
  }
}
