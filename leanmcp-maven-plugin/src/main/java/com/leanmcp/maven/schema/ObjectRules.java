package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Compares what two schemas say of the members of an object. */
final class ObjectRules {
  private static final JsonValue NOTHING = new JsonBoolean(false);

  private final Comparison comparison;
  private final Place place;
  private final Assertions one;
  private final Assertions other;
  private final Map<String, JsonValue> mine;
  private final Map<String, JsonValue> theirs;
  private final JsonValue rest;
  private final JsonValue allowed;

  ObjectRules(Comparison comparison, Place place, Assertions one, Assertions other) {
    this.comparison = comparison;
    this.place = place;
    this.one = one;
    this.other = other;
    this.mine = one.schemas("properties");
    this.theirs = other.schemas("properties");
    this.rest = one.schema("additionalProperties");
    this.allowed = other.schema("additionalProperties");
  }

  void judge() {
    if (!patterns()) {
      comparison.undecidedKeyword(place, "patternProperties");
      return;
    }
    properties();
    rest();
    required();
    names();
  }

  /**
   * Whether patterns leave the comparison of properties by name right: with them, both have to have the same ones and the
   * same names.
   */
  private boolean patterns() {
    Map<String, JsonValue> patterns = one.schemas("patternProperties");
    Map<String, JsonValue> wanted = other.schemas("patternProperties");
    if (patterns.isEmpty() && wanted.isEmpty()) {
      return true;
    }
    if (!patterns.keySet().equals(wanted.keySet()) || !mine.keySet().equals(theirs.keySet())) {
      return false;
    }
    patterns.forEach((pattern, schema) ->
        comparison.compare(place.member("/" + pattern + "/"), schema, wanted.get(pattern)));
    return true;
  }

  private void properties() {
    Set<String> names = new LinkedHashSet<>(mine.keySet());
    names.addAll(theirs.keySet());
    for (String name : names) {
      Place at = place.member(name);
      if (!theirs.containsKey(name)) {
        lost(at, mine.get(name));
      } else if (mine.containsKey(name)) {
        comparison.compare(at, mine.get(name), theirs.get(name));
      } else if (!rest.equals(NOTHING)) {
        described(at, theirs.get(name));
      }
    }
  }

  private void lost(Place at, JsonValue schema) {
    if (schema.equals(NOTHING)) {
      return;
    }
    boolean passes = comparison.trial().isFreeOfGaps(trial -> trial.compare(at, schema, allowed));
    comparison.gap(at, new Shift.Lost(passes ? Shift.Refusal.LET_THROUGH : Shift.Refusal.REFUSED));
  }

  private void described(Place at, JsonValue schema) {
    if (!comparison.trial().isFreeOfGaps(trial -> trial.compare(at, rest, schema))) {
      comparison.gap(at, new Shift.Described());
    }
  }

  private void rest() {
    if (rest.equals(NOTHING)) {
      return;
    }
    if (allowed.equals(NOTHING)) {
      comparison.gap(place, new Shift.Closed());
    } else {
      comparison.compare(place.others(), rest, allowed);
    }
  }

  private void required() {
    Set<String> missing = other.strings("required");
    missing.removeAll(one.strings("required"));
    for (String name : missing) {
      comparison.gap(place.member(name), new Shift.Required(!mine.containsKey(name)));
    }
  }

  private void names() {
    if (other.get("propertyNames").isEmpty()) {
      return;
    }
    boolean counted = rest.equals(NOTHING) && one.schemas("patternProperties").isEmpty();
    if (counted && mine.isEmpty()) {
      return;
    }
    JsonValue own = one.schema("propertyNames");
    if (!comparison.trial().isFreeOfGaps(trial -> trial.compare(place, own, names(other)))) {
      comparison.undecidedKeyword(place, "propertyNames");
    }
  }

  private static JsonValue names(Assertions schema) {
    return schema.get("propertyNames").orElse(new JsonObject(Map.of()));
  }
}
