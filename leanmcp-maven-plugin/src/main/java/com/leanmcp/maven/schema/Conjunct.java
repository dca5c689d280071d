package com.leanmcp.maven.schema;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.List;

/** A part of a schema; what the schema accepts, each of its parts accepts. */
sealed interface Conjunct permits Assertions, Conjunct.Union, Conjunct.Not, Conjunct.Opaque {
  /** The keyword that names a union. */
  enum Choice {
    ANY("anyOf"),
    ONE("oneOf");

    private final String keyword;

    Choice(String keyword) {
      this.keyword = keyword;
    }

    String keyword() {
      return keyword;
    }
  }

  /** What one of these accepts; with {@link Choice#ONE} no other may. */
  record Union(Choice choice, List<JsonValue> alternatives) implements Conjunct {}

  /** What this does not accept. */
  record Not(JsonValue schema) implements Conjunct {}

  /** Keywords nobody here understands; only the same ones accept the same. */
  record Opaque(String name, JsonObject keywords) implements Conjunct {}
}
