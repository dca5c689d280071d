package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import java.util.List;

/** Compares what two schemas say of the elements of an array. */
record ArrayRules(Comparison comparison, Place place, Assertions one, Assertions other) {
  void judge() {
    List<JsonValue> mine = one.elements("prefixItems");
    List<JsonValue> theirs = other.elements("prefixItems");
    int prefix = Math.max(mine.size(), theirs.size());
    for (int i = 0; i < prefix; i++) {
      comparison.compare(place.element(i), at(one, mine, i), at(other, theirs, i));
    }
    comparison.compare(place.element(), one.schema("items"), other.schema("items"));
  }

  private static JsonValue at(Assertions schema, List<JsonValue> prefix, int index) {
    return index < prefix.size() ? prefix.get(index) : schema.schema("items");
  }
}
