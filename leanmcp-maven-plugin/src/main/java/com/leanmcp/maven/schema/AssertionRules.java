package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the keywords of two schema objects; a keyword about a type that cannot occur does not count. */
final class AssertionRules {
  private static final List<String> TEXT =
      List.of("pattern", "contentEncoding", "contentMediaType");

  private final Comparison comparison;
  private final Place place;
  private final Assertions one;
  private final Assertions other;
  private final Types types;

  AssertionRules(Comparison comparison, Place place, Assertions one, Assertions other) {
    this.comparison = comparison;
    this.place = place;
    this.one = one;
    this.other = other;
    this.types = Types.of(one);
  }

  void judge() {
    if (!types.within(Types.of(typeOf(other)))) {
      changed("type");
      if (!types.overlap(Types.of(typeOf(other)))) {
        return; // what else is said of the other type is not worth saying
      }
    }
    values();
    same("format");
    if (types.has("integer") || types.has("number")) {
      new NumberRules(comparison, place, one, other, types).judge();
    }
    if (types.has("string")) {
      sizes("minLength", "maxLength");
      TEXT.forEach(this::same);
    }
    if (types.has("array")) {
      sizes("minItems", "maxItems");
      if (other.flag("uniqueItems") && !one.flag("uniqueItems")) {
        changed("uniqueItems");
      }
      new ArrayRules(comparison, place, one, other).judge();
    }
    if (types.has("object")) {
      sizes("minProperties", "maxProperties");
      new ObjectRules(comparison, place, one, other).judge();
    }
  }

  /** The type keyword by itself; enum and const are compared by their values. */
  private static Assertions typeOf(Assertions schema) {
    return schema
        .get("type")
        .map(type -> new Assertions(Map.of("type", type)))
        .orElse(Assertions.NONE);
  }

  private void values() {
    Optional<Set<JsonValue>> wanted = Values.written(other);
    if (wanted.isEmpty()) {
      return;
    }
    Optional<Set<JsonValue>> values = Values.of(one);
    if (values.isEmpty()) {
      changed(other.get("enum").isPresent() ? "enum" : "const");
      return;
    }
    List<JsonValue> missing = new ArrayList<>(values.get());
    missing.removeAll(wanted.get());
    if (!missing.isEmpty()) {
      comparison.gap(place, new Shift.Values(missing));
    }
  }

  private void same(String keyword) {
    if (other.get(keyword).isPresent() && !one.get(keyword).equals(other.get(keyword))) {
      changed(keyword);
    }
  }

  private void sizes(String least, String most) {
    BigDecimal mine = one.number(least).orElse(BigDecimal.ZERO);
    if (other.number(least).filter(wanted -> wanted.compareTo(mine) > 0).isPresent()) {
      changed(least);
    }
    Optional<BigDecimal> bound = one.number(most);
    if (other
        .number(most)
        .filter(wanted -> bound.filter(own -> own.compareTo(wanted) <= 0).isEmpty())
        .isPresent()) {
      changed(most);
    }
  }

  private void changed(String keyword) {
    comparison.gap(place, new Shift.Keyword(keyword, one.get(keyword), other.get(keyword)));
  }
}
