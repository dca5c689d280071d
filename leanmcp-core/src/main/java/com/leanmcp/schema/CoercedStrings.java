package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The strings that one reading takes for what they spell. It remembers where they begin, because elements that have to differ
 * are compared as what they were taken for.
 */
final class CoercedStrings {
  private final BitSet positions = new BitSet();

  /** Whether the reader stands on a string that spells a number; it is taken for it from now on. */
  boolean takesNumber(JsonReader in) {
    return take(in, in.spellsNumber());
  }

  /** Whether the reader stands on a string that spells a boolean; it is taken for it from now on. */
  boolean takesBoolean(JsonReader in) {
    return take(in, in.spellsBoolean());
  }

  private boolean take(JsonReader in, boolean spelled) {
    if (spelled) {
      positions.set(in.position());
    }
    return spelled;
  }

  /** Reads a value that has been decoded already, with what its strings were taken for in their stead. */
  JsonValue read(JsonReader in) {
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
      case STRING -> positions.get(in.position()) ? spelled(in) : JsonValue.read(in);
      case NUMBER, BOOLEAN, NULL -> JsonValue.read(in);
    };
  }

  private static JsonValue spelled(JsonReader in) {
    return in.spellsNumber() ? new JsonNumber(in.decimal()) : new JsonBoolean(in.bool());
  }
}
