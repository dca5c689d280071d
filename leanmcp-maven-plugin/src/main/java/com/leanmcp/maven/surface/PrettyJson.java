package com.leanmcp.maven.surface;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.json.JsonWriter;
import java.util.Iterator;
import java.util.List;

/** JSON for people: a member or an element on each line, so that a change of one is a change of one line. */
public final class PrettyJson {
  private final StringBuilder out = new StringBuilder();

  private PrettyJson() {}

  /** The text of the value, without a line break at its end. Characters that nobody would see stand as escapes. */
  public static String text(JsonValue value) {
    PrettyJson pretty = new PrettyJson();
    pretty.value(value, "");
    return pretty.out.toString();
  }

  private void value(JsonValue value, String indent) {
    if (value instanceof JsonObject object && !object.members().isEmpty()) {
      List<String> names = List.copyOf(object.members().keySet());
      Iterator<JsonValue> values = object.members().values().iterator();
      out.append("{\n");
      for (int i = 0; i < names.size(); i++) {
        out.append(indent)
            .append("  ")
            .append(compact(new JsonString(names.get(i))))
            .append(": ");
        value(values.next(), indent + "  ");
        out.append(i + 1 < names.size() ? ",\n" : "\n");
      }
      out.append(indent).append('}');
    } else if (value instanceof JsonArray array && !array.elements().isEmpty()) {
      out.append("[\n");
      for (int i = 0; i < array.elements().size(); i++) {
        out.append(indent).append("  ");
        value(array.elements().get(i), indent + "  ");
        out.append(i + 1 < array.elements().size() ? ",\n" : "\n");
      }
      out.append(indent).append(']');
    } else {
      out.append(compact(value));
    }
  }

  private static String compact(JsonValue value) {
    JsonWriter out = new JsonWriter();
    value.write(out);
    return visible(out.toString());
  }

  /**
   * The text with the escapes of JSON for characters that nobody would see or that move others about, as control
   * characters do on a terminal. Of JSON only strings have such characters, and in them an escape means the same.
   */
  public static String visible(String json) {
    StringBuilder visible = new StringBuilder();
    json.codePoints().forEach(point -> {
      if (isVisible(point)) {
        visible.appendCodePoint(point);
      } else {
        for (char unit : Character.toChars(point)) {
          visible.append(String.format("\\u%04x", (int) unit));
        }
      }
    });
    return visible.toString();
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SURROGATE -> false;
      default -> point == ' ' || Character.getType(point) != Character.SPACE_SEPARATOR;
    };
  }
}
