package com.leanmcp.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.util.TreeMap;

/** Spells JSON values so that the same text means the same value: 1 and 1.0 are, and members have no order. */
final class CanonicalText {
  private CanonicalText() {}

  static String of(JsonValue value) {
    JsonWriter out = new JsonWriter();
    write(value, out);
    return out.toString();
  }

  private static void write(JsonValue value, JsonWriter out) {
    if (value instanceof JsonNumber number) {
      out.number(canonical(number.value()));
    } else if (value instanceof JsonArray array) {
      out.beginArray();
      array.elements().forEach(element -> write(element, out));
      out.endArray();
    } else if (value instanceof JsonObject object) {
      out.beginObject();
      new TreeMap<>(object.members()).forEach((name, member) -> write(member, out.name(name)));
      out.endObject();
    } else {
      value.write(out);
    }
  }

  private static BigDecimal canonical(BigDecimal number) {
    try {
      return number.stripTrailingZeros();
    } catch (ArithmeticException e) { // an exponent at the end of its range
      return number;
    }
  }
}
