package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNull;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON of any shape as {@link JsonValue}; names that come twice are noted. */
public final class JsonValues {
  private JsonValues() {}

  public static JsonValue read(JsonReader in, Violations violations) {
    return switch (in.kind()) {
      case OBJECT -> readObject(in, violations);
      case ARRAY -> new JsonArray(Lists.read(in, violations, JsonValues::read));
      case STRING -> new JsonString(Strings.read(in, violations));
      case NUMBER -> new JsonNumber(Decimals.readBigDecimal(in, violations));
      case BOOLEAN -> new JsonBoolean(in.bool());
      case NULL -> new JsonNull();
    };
  }

  /** Reads an object; anything else is noted. */
  public static JsonObject readObject(JsonReader in, Violations violations) {
    return new JsonObject(Maps.read(in, violations, JsonValues::read));
  }

  /** Writes any JSON; what {@link #read} refuses is noted. */
  public static void write(@Nullable JsonValue value, JsonWriter out, Violations violations) {
    if (value instanceof JsonObject object) {
      Maps.write(object.members(), out, violations, JsonValues::write);
    } else if (value instanceof JsonArray array) {
      Lists.write(array.elements(), out, violations, JsonValues::write);
    } else if (value instanceof JsonString string) {
      Strings.write(string.value(), out, violations);
    } else if (value instanceof JsonNumber number) {
      Decimals.write(number.value(), out, violations);
    } else if (!Objects.isNull(value, "a JsonValue", out, violations)) {
      java.util.Objects.requireNonNull(value).write(out);
    }
  }
}
