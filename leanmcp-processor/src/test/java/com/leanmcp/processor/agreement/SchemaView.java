package com.leanmcp.processor.agreement;

import com.leanmcp.json.JsonValue;
import com.leanmcp.json.JsonValue.JsonArray;
import com.leanmcp.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A published schema, to walk through. */
record SchemaView(JsonObject root) {
  /** A schema within the whole one, by its JSON Pointer. */
  record Located(JsonObject schema, String location) {
    Optional<Located> child(String... steps) {
      JsonValue at = schema;
      for (String step : steps) {
        at = at instanceof JsonArray array
            ? array.elements().get(Integer.parseInt(step))
            : ((JsonObject) at).members().get(step);
        if (at == null) {
          return Optional.empty();
        }
      }
      String path = location + "/" + String.join("/", escaped(steps));
      return at instanceof JsonObject object
          ? Optional.of(new Located(object, path))
          : Optional.empty();
    }

    private static List<String> escaped(String... steps) {
      return List.of(steps).stream()
          .map(step -> step.replace("~", "~0").replace("/", "~1"))
          .toList();
    }
  }

  static SchemaView of(String schema) {
    return new SchemaView((JsonObject) Judge.parse(schema));
  }

  /** The schema itself, or the one it refers to. */
  Located resolve(JsonObject schema, String location) {
    Optional<String> reference = schema.string("$ref");
    if (reference.isEmpty()) {
      return new Located(schema, location);
    }
    String pointer = reference.get().substring(1);
    Located at = new Located(root, "");
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      at = at.child(step.replace("~1", "/").replace("~0", "~")).orElseThrow();
    }
    return new Located(at.schema(), pointer);
  }

  /** The schema that judges the member {@code name}, if one does. */
  Optional<Located> property(Located of, String name) {
    return of.child("properties", name).or(() -> of.child("additionalProperties"));
  }

  Optional<Located> items(Located of) {
    return of.child("items");
  }

  List<Located> branches(Located of) {
    List<Located> branches = new ArrayList<>();
    if (of.schema().members().get("oneOf") instanceof JsonArray all) {
      for (int i = 0; i < all.elements().size(); i++) {
        Located branch = of.child("oneOf", Integer.toString(i)).orElseThrow();
        branches.add(resolve(branch.schema(), branch.location()));
      }
    }
    return branches;
  }

  /** The branch of {@code oneOf} whose constants the value has. */
  Located branch(Located of, JsonValue value) {
    return branches(of).stream()
        .filter(branch -> hasConstants(branch.schema(), (JsonObject) value))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasConstants(JsonObject branch, JsonObject value) {
    return ((JsonObject) branch.members().get("properties"))
        .members().entrySet().stream()
            .filter(property -> property.getValue() instanceof JsonObject schema
                && schema.members().containsKey("const"))
            .allMatch(property -> ((JsonObject) property.getValue())
                .members()
                .get("const")
                .equals(value.members().get(property.getKey())));
  }

  /** All schemas within, those referred to included, in the order in which they are met. */
  List<Located> all() {
    Map<String, Located> found = new LinkedHashMap<>();
    collect(new Located(root, ""), found);
    return List.copyOf(found.values());
  }

  private void collect(Located unresolved, Map<String, Located> found) {
    Located at = resolve(unresolved.schema(), unresolved.location());
    if (found.putIfAbsent(at.location(), at) != null) {
      return;
    }
    if (at.schema().members().get("properties") instanceof JsonObject properties) {
      properties
          .members()
          .keySet()
          .forEach(name -> collect(at.child("properties", name).orElseThrow(), found));
    }
    at.child("additionalProperties").ifPresent(values -> collect(values, found));
    items(at).ifPresent(items -> collect(items, found));
    branches(at).forEach(branch -> collect(branch, found));
  }

  /** The whole schema without the keyword at the location. */
  JsonObject without(String location, String keyword) {
    String[] steps = location.isEmpty() ? new String[0] : location.substring(1).split("/");
    return (JsonObject) without(root, steps, 0, keyword);
  }

  private static JsonValue without(JsonValue at, String[] steps, int depth, String keyword) {
    if (depth == steps.length) {
      return Place.without((JsonObject) at, keyword);
    }
    String step = steps[depth].replace("~1", "/").replace("~0", "~");
    if (at instanceof JsonArray array) {
      List<JsonValue> elements = new ArrayList<>(array.elements());
      int index = Integer.parseInt(step);
      elements.set(index, without(elements.get(index), steps, depth + 1, keyword));
      return new JsonArray(elements);
    }
    JsonObject object = (JsonObject) at;
    return Place.with(object, step, without(object.members().get(step), steps, depth + 1, keyword));
  }
}
