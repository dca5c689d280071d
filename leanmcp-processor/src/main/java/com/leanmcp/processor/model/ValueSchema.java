package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.schema.Base64s;
import com.leanmcp.schema.Characters;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Map;

/** The keywords that the schema of a {@link ValueKind} has beyond its type. */
final class ValueSchema {
  private ValueSchema() {}

  static void addTo(Map<String, JsonValue> schema, ValueKind kind) {
    switch (kind.shape()) {
      case CHARACTER -> {
        schema.put("minLength", number(1));
        schema.put("maxLength", number(1));
        schema.put("pattern", new JsonString(Characters.PATTERN));
      }
      case BASE64 -> {
        schema.put("contentEncoding", new JsonString("base64"));
        schema.put("pattern", new JsonString(Base64s.PATTERN));
      }
      case YEAR -> {
        schema.put("minimum", number(Year.MIN_VALUE));
        schema.put("maximum", number(Year.MAX_VALUE));
      }
      case FORM ->
        kind.form().ifPresent(form -> {
          form.format().ifPresent(format -> schema.put("format", new JsonString(format)));
          form.pattern().ifPresent(pattern -> schema.put("pattern", new JsonString(pattern)));
        });
      case INTEGER, NUMBER, ANY -> {}
    }
  }

  private static JsonNumber number(long value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }
}
