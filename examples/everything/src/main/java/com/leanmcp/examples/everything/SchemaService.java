package com.leanmcp.examples.everything;

import com.leanmcp.annotation.NonBlocking;
import com.leanmcp.annotation.Tool;
import com.leanmcp.json.JsonValue.JsonObject;

/** A schema written by hand, for what Java types cannot say; it is published as it stands. */
final class SchemaService {
  private static final String CONTACT = """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "$defs": {
          "address": {
            "$anchor": "addressDef",
            "type": "object",
            "properties": {"street": {"type": "string"}, "city": {"type": "string"}}
          }
        },
        "properties": {
          "name": {"type": "string"},
          "address": {"$ref": "#/$defs/address"},
          "contactMethod": {"type": "string", "enum": ["phone", "email"]},
          "phone": {"type": "string"},
          "email": {"type": "string"}
        },
        "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
        "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
        "then": {"required": ["phone"]},
        "else": {"required": ["email"]},
        "additionalProperties": false
      }
      """;

  /** Say which ways to reach somebody were given. */
  @Tool(name = "json_schema_2020_12_tool", readOnlyHint = true, inputSchema = CONTACT)
  @NonBlocking
  String contact(JsonObject arguments) {
    return "Given: " + String.join(", ", arguments.members().keySet());
  }
}
