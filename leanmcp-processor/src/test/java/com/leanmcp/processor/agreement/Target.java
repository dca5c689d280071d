package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.schema.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A keyword at a place of a schema, which has to be violated alone often enough. */
record Target(String location, String keyword) {
  /** Keywords that say nothing about which instances are allowed, or lead to schemas that do. */
  private static final Set<String> SILENT = Set.of(
      "description",
      "title",
      "default",
      "examples",
      "deprecated",
      "readOnly",
      "properties",
      "items",
      "$defs",
      "$ref",
      "$schema",
      "contentEncoding",
      "x-mcp-header");

  /** The keywords of the schema that can be violated while all others hold. */
  static List<Target> of(SchemaView view) {
    List<Target> targets = new ArrayList<>();
    for (SchemaView.Located at : view.all()) {
      keywords(at.schema()).forEach(keyword -> targets.add(new Target(at.location(), keyword)));
    }
    return targets;
  }

  static List<String> keywords(JsonObject schema) {
    if (schema.members().containsKey("const")) {
      return List.of("const");
    }
    if (schema.members().containsKey("enum")) {
      return List.of("enum"); // what is not one of the values may break its other keywords too
    }
    if (schema.members().containsKey("oneOf")) {
      return List.of("oneOf"); // its branches say again that it is an object
    }
    return schema.members().keySet().stream()
        .filter(keyword ->
            !SILENT.contains(keyword) && !keyword.startsWith("x-") && !isIdle(schema, keyword))
        .toList();
  }

  /** Whether no value at all violates the keyword here. */
  private static boolean isIdle(JsonObject schema, String keyword) {
    return switch (keyword) {
      case "minLength", "minItems", "minProperties" ->
        isCharacter(schema) || Figures.size(schema, keyword).orElseThrow() == 0;
      case "maxLength" -> isCharacter(schema);
      case "type" -> isBranch(schema);
      case "additionalProperties" -> !schema.members().get(keyword).equals(new JsonBoolean(false));
      default -> false;
    };
  }

  /** Whether the schema is one of several that their first property tells apart: all of them are objects. */
  private static boolean isBranch(JsonObject schema) {
    return schema.members().get("properties") instanceof JsonObject properties
        && properties.members().values().iterator().next() instanceof JsonObject first
        && first.members().containsKey("const");
  }

  /** Whether the pattern is that of a single character, which says what the lengths say. */
  private static boolean isCharacter(JsonObject schema) {
    return schema.string("pattern").filter(Characters.PATTERN::equals).isPresent();
  }
}
