package com.leanmcp.processor.check;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Place;
import com.leanmcp.processor.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges the headers that a hand-written schema names, as {@link HeaderRules} does those of arguments. */
final class HandWrittenHeaderRules {
  private static final String KEYWORD = "x-mcp-header";
  private static final Set<String> CARRIED = Set.of("string", "integer", "boolean");

  private final Place place;
  private final Set<JsonValue> arguments = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> taken = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private HandWrittenHeaderRules(Place place) {
    this.place = place;
  }

  static List<Problem> check(JsonObject schema, Place place) {
    HandWrittenHeaderRules rules = new HandWrittenHeaderRules(place);
    rules.inside(schema);
    SchemaWalk.visit(schema, "", (pointer, part) -> {
      if (part.get(KEYWORD).isPresent() && !rules.arguments.contains(part)) {
        rules.report("the header at " + (pointer.isEmpty() ? "the top" : pointer)
            + " is not on an argument or inside of one that is an object; move it there");
      }
    });
    return rules.problems;
  }

  private void inside(JsonObject schema) {
    if (schema.get("properties").orElse(null) instanceof JsonObject properties) {
      properties.members().values().forEach(this::argument);
    }
  }

  private void argument(JsonValue value) {
    if (value instanceof JsonObject schema) {
      arguments.add(schema);
      schema.get(KEYWORD).ifPresent(header -> header(header, schema));
      inside(schema);
    }
  }

  private void header(JsonValue header, JsonObject schema) {
    if (!(header instanceof JsonString text)) {
      report("a header in the input schema is no string; write a token such as \"Region\"");
      return;
    }
    String name = text.value();
    if (!HeaderRules.isToken(name)) {
      report("the header \"" + name + "\" is no token; use letters, digits and !#$%&'*+-.^_`|~");
    } else if (schema.string("type").filter(CARRIED::contains).isEmpty()) {
      report("the header \"" + name + "\" is on no string, integer or boolean; give it one of"
          + " these types");
    } else if (!taken.add(name.toLowerCase(Locale.ROOT))) {
      report("the header \"" + name + "\" is taken by another argument of the tool; headers differ"
          + " by more than case");
    }
  }

  private void report(String text) {
    problems.add(Diagnostic.BROKEN_HEADER.at(place, text));
  }
}
