package com.leanmcp.examples.everything;

import com.leanmcp.json.JsonReader;
import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonWriter;
import com.leanmcp.schema.Codec;
import com.leanmcp.schema.Violations;

/** A form written by hand, since no Java type has all the ways a form may offer choices (SEP-1330). */
final class ChoicesForm implements Codec<JsonObject> {
  static final ChoicesForm INSTANCE = new ChoicesForm();

  private static final String SCHEMA = """
      {"type": "object", "properties": {
        "untitledSingle": {"type": "string", "enum": ["option1", "option2", "option3"]},
        "titledSingle": {"type": "string", "oneOf": [
          {"const": "value1", "title": "First Option"},
          {"const": "value2", "title": "Second Option"},
          {"const": "value3", "title": "Third Option"}]},
        "legacyEnum": {"type": "string", "enum": ["opt1", "opt2", "opt3"],
          "enumNames": ["Option One", "Option Two", "Option Three"]},
        "untitledMulti": {"type": "array",
          "items": {"type": "string", "enum": ["option1", "option2", "option3"]}},
        "titledMulti": {"type": "array", "items": {"anyOf": [
          {"const": "value1", "title": "First Choice"},
          {"const": "value2", "title": "Second Choice"},
          {"const": "value3", "title": "Third Choice"}]}}}}""";

  private ChoicesForm() {}

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public JsonObject read(JsonReader in, Violations violations) {
    return (JsonObject) JsonValue.read(in);
  }

  @Override
  public void write(JsonObject value, JsonWriter out, Violations violations) {
    value.write(out);
  }
}
