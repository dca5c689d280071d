package com.leanmcp.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNumber;
import com.leanmcp.json.JsonValue.JsonObject;

/** The part of {@link SuiteChecks} that is about how many parts a value has, and whether they differ. */
final class SizeChecks {
  private SizeChecks() {}

  static void check(String keyword, JsonValue argument, JsonValue data, Violations violations) {
    if (data instanceof JsonArray array && keyword.equals("uniqueItems")) {
      elements(((JsonBoolean) argument).value(), array, violations);
    } else if (data instanceof JsonArray array && keyword.endsWith("Items")) {
      items(keyword, size(argument), array.elements().size(), violations);
    } else if (data instanceof JsonObject object && keyword.endsWith("Properties")) {
      properties(keyword, size(argument), object.members().size(), violations);
    }
  }

  private static void elements(boolean unique, JsonArray array, Violations violations) {
    if (unique) {
      Lists.readUnique(SuiteChecks.reader(array), violations, (in, more) -> JsonValue.read(in));
    }
  }

  private static void items(String keyword, int bound, int size, Violations violations) {
    if (keyword.equals("minItems")) {
      Sizes.minItems(size, bound, violations);
    } else {
      Sizes.maxItems(size, bound, violations);
    }
  }

  private static void properties(String keyword, int bound, int size, Violations violations) {
    if (keyword.equals("minProperties")) {
      Sizes.minProperties(size, bound, violations);
    } else {
      Sizes.maxProperties(size, bound, violations);
    }
  }

  private static int size(JsonValue argument) {
    return ((JsonNumber) argument).value().intValueExact();
  }
}
