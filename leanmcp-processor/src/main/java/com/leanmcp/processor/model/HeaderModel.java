package com.leanmcp.processor.model;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An argument that clients repeat in a header, as the schema of the arguments shows it.
 *
 * @param type the name of the constant of {@code HeaderParameter.Type}
 * @param path the names that lead to it
 */
public record HeaderModel(String name, String type, List<String> path) {
  public HeaderModel {
    path = List.copyOf(path);
  }

  /** The headers of an input that passed every check, in the order of the arguments. */
  public static List<HeaderModel> of(InputModel input) {
    List<HeaderModel> headers = new ArrayList<>();
    inside(input.schema(), List.of(), headers);
    return headers;
  }

  private static void inside(JsonObject schema, List<String> path, List<HeaderModel> headers) {
    if (schema.get("properties").orElse(null) instanceof JsonObject properties) {
      properties.members().forEach((name, value) -> property(deeper(path, name), value, headers));
    }
  }

  private static void property(List<String> path, JsonValue value, List<HeaderModel> headers) {
    if (value instanceof JsonObject schema) {
      schema
          .string("x-mcp-header")
          .ifPresent(header -> schema
              .string("type")
              .ifPresent(type ->
                  headers.add(new HeaderModel(header, type.toUpperCase(Locale.ROOT), path))));
      inside(schema, path, headers);
    }
  }

  private static List<String> deeper(List<String> path, String name) {
    List<String> deeper = new ArrayList<>(path);
    deeper.add(name);
    return deeper;
  }
}
