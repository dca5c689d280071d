package com.leanmcp.schema;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON of any shape as plain Java: String, Boolean, Long or BigDecimal, List, Map, and null. An integer
 * that a long holds is read as a Long, every other number as a BigDecimal.
 */
public final class FreeForm {
  private FreeForm() {}

  public static @Nullable Object read(JsonReader in, Violations violations) {
    return switch (in.kind()) {
      case OBJECT -> readObject(in, violations);
      case ARRAY -> Lists.<@Nullable Object>read(in, violations, FreeForm::read);
      case STRING -> Strings.read(in, violations);
      case NUMBER -> number(in, violations);
      case BOOLEAN -> in.bool();
      case NULL -> null;
    };
  }

  /** Reads an object; anything else is noted. */
  public static Map<String, @Nullable Object> readObject(JsonReader in, Violations violations) {
    return Maps.<@Nullable Object>read(in, violations, FreeForm::read);
  }

  private static Object number(JsonReader in, Violations violations) {
    if (in.isInteger() && in.fitsLong()) {
      return in.longValue();
    }
    return Decimals.readBigDecimal(in, violations);
  }

  /** Writes what {@link #read} gives, and other numbers and collections; everything else is noted. */
  public static void write(@Nullable Object value, JsonWriter out, Violations violations) {
    if (violations.depth() > JsonReader.MAX_DEPTH) {
      violations.add("expected no more than " + JsonReader.MAX_DEPTH + " levels");
      out.nullValue();
    } else if (value == null) {
      out.nullValue();
    } else if (value instanceof Map<?, ?> map) {
      map(map, out, violations);
    } else if (value instanceof Collection<?> collection) {
      Lists.<@Nullable Object>write(collection, out, violations, FreeForm::write);
    } else {
      scalar(value, out, violations);
    }
  }

  private static void map(Map<?, ?> value, JsonWriter out, Violations violations) {
    out.beginObject();
    value.forEach((name, each) -> {
      String key = String.valueOf(name);
      violations.enter(key);
      if (!(name instanceof String)) {
        violations.add("expected a String as name, got " + describe(name));
      } else {
        Strings.isText(key, violations);
      }
      write(each, out.name(key), violations);
      violations.leave();
    });
    out.endObject();
  }

  private static void scalar(Object value, JsonWriter out, Violations violations) {
    if (value instanceof String text) {
      Strings.write(text, out, violations);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Double number) {
      Numbers.write(number, out, violations);
    } else if (value instanceof Float number) {
      Numbers.write(number, out, violations);
    } else if (value instanceof BigDecimal number) {
      Decimals.write(number, out, violations);
    } else if (value instanceof BigInteger number) {
      Decimals.write(number, out, violations);
    } else if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      Integers.write((Number) value, out, violations);
    } else {
      violations.add(
          "expected a String, a Boolean, a number, a List, a Map or null, got " + describe(value));
      out.nullValue();
    }
  }

  private static String describe(@Nullable Object value) {
    return value == null ? "null" : "an object of " + value.getClass().getName();
  }
}
