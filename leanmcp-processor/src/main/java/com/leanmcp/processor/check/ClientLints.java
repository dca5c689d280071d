package com.leanmcp.processor.check;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonBoolean;
import com.leanmcp.json.JsonValue.JsonNull;
import com.leanmcp.json.JsonValue.JsonObject;
import com.leanmcp.json.JsonValue.JsonString;
import com.leanmcp.processor.model.ClientProfile;
import com.leanmcp.processor.model.Diagnostic;
import com.leanmcp.processor.model.Problem;
import com.leanmcp.processor.model.ToolModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks for what the APIs behind the clients of {@code -Aleanmcp.clients} refuse. */
final class ClientLints {
  private static final Pattern ANTHROPIC_PROPERTY = Pattern.compile("[a-zA-Z0-9_.-]{1,64}");
  private static final List<String> COMPOSITIONS = List.of("oneOf", "anyOf", "allOf");

  private static final JsonValue NOTHING = new JsonNull();

  private ClientLints() {}

  static List<Problem> check(ToolModel tool, JsonObject schema, ClientProfile client) {
    List<String> faults = new ArrayList<>();
    if (!client.allowsToolName(tool.name().value())) {
      faults.add("its name; it takes " + client.rule());
    }
    COMPOSITIONS.stream()
        .filter(keyword -> schema.get(keyword).isPresent())
        .forEach(keyword ->
            faults.add(keyword + " at the top of its input schema; wrap it in a property"));
    SchemaWalk.visit(schema, "", (pointer, part) -> {
      switch (client) {
        case ANTHROPIC -> anthropic(pointer, part, faults);
        case OPENAI_STRICT -> strict(pointer, part, faults);
        case GEMINI -> gemini(pointer, part, faults);
      }
    });
    return faults.stream()
        .map(fault -> Diagnostic.CLIENT_REFUSES.at(
            tool.call().place(),
            "the API \"" + client.text() + "\" refuses the tool " + tool.name().value() + " for "
                + fault))
        .toList();
  }

  private static void anthropic(String pointer, JsonObject part, List<String> faults) {
    properties(part).keySet().stream()
        .filter(name -> !ANTHROPIC_PROPERTY.matcher(name).matches())
        .forEach(name -> faults.add("the property \"" + name + "\" at " + at(pointer)
            + "; it takes letters, digits, '_', '.' and '-', at most 64"));
  }

  private static void strict(String pointer, JsonObject part, List<String> faults) {
    boolean object = part.get("type").filter(new JsonString("object")::equals).isPresent();
    boolean closed =
        part.get("additionalProperties").filter(new JsonBoolean(false)::equals).isPresent();
    if (object && !closed) {
      faults.add("an object at " + at(pointer) + " that takes unknown properties; use a record");
    }
    List<JsonValue> required = part.get("required").orElse(NOTHING) instanceof JsonArray list
        ? list.elements()
        : List.of();
    properties(part).keySet().stream()
        .filter(name -> !required.contains(new JsonString(name)))
        .forEach(name -> faults.add("the optional property \"" + name + "\" at " + at(pointer)
            + "; in strict mode every property is required"));
  }

  private static void gemini(String pointer, JsonObject part, List<String> faults) {
    if (part.get("$ref").isPresent()) {
      faults.add(
          "a $ref at " + at(pointer) + "; it resolves no references, so avoid recursive types");
    }
  }

  private static Map<String, JsonValue> properties(JsonObject part) {
    return part.get("properties").orElse(NOTHING) instanceof JsonObject named
        ? named.members()
        : Map.of();
  }

  private static String at(String pointer) {
    return pointer.isEmpty() ? "the top of its input schema" : pointer;
  }
}
